# shellcheck shell=bash
# Builds the EAR and the server, and only when something went into them that was not there last time.

EAR=ear/target/kefu.ear
WILDFLY=server-config/target/wildfly-$(sed -n 's/.*<version.wildfly>\(.*\)<.*/\1/p' pom.xml)
BUILT_FROM=ear/target/built-from

sources() {
  find pom.xml ./*/pom.xml ./*/src/main server-config/cli server-config/modules -type f -exec cksum {} + | sort -k 3
}

build() {
  local now log
  now=$(sources)
  if [ -f $EAR ] && [ -f "$WILDFLY/.kefu-configured" ] && [ "$now" = "$(cat $BUILT_FROM 2>/dev/null)" ]; then
    return
  fi
  say "正在构建；第一次要下载服务器和程序库，需要几分钟……" \
    "Building; the first time downloads the server and libraries and takes some minutes …"
  make_home
  log=$KEFU_HOME/log/build.log
  # Maven leaves behind what was copied from a file that is gone, and a migration or process would stay alive.
  local clean=''
  [ -z "$(gone_since_last_build "$now")" ] || clean=clean
  if ! mvn -B $clean package -Dmaven.test.skip=true </dev/null 2>&1 | tee "$log" | show_modules; then
    grep -m 8 ERROR "$log" >&2 || tail -5 "$log" >&2
    die "构建失败，记录在 $log" "The build failed, see $log"
  fi
  printf '%s\n' "$now" >$BUILT_FROM
}

gone_since_last_build() {
  [ -f $BUILT_FROM ] || return 0
  comm -13 <(printf '%s\n' "$1" | cut -d ' ' -f 3- | sort) <(cut -d ' ' -f 3- $BUILT_FROM | sort)
}

show_modules() {
  sed -nu 's/^\[INFO\] Building \(kefu - .*\) 0.*\(\[.*\]\)/  \1 \2/p'
}
