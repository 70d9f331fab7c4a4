# shellcheck shell=bash
# Finds what is needed on this machine, or installs it where that is ours to do.

MAVEN_MINIMUM=3.8
JAVA_MINIMUM=17

can_install() {
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null
}

# install_packages PACKAGE...
install_packages() {
  say "正在安装：$*" "Installing: $*" >&2
  local log
  log=$(mktemp)
  if ! { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"; } \
    >"$log" 2>&1 </dev/null; then
    tail -5 "$log" >&2
    die "安装失败，记录在 $log" "The installation failed, see $log"
  fi
  rm -f "$log"
}

has_package() {
  apt-cache show "$1" >/dev/null 2>&1
}

java_version() {
  "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
}

find_java() {
  local home version
  for home in "${JAVA_HOME:-}" "$(home_of_javac)" /usr/lib/jvm/*; do
    if [ -z "$home" ] || [ ! -x "$home/bin/javac" ]; then continue; fi
    version=$(java_version "$home")
    if [ "${version:-0}" -ge $JAVA_MINIMUM ]; then
      export JAVA_HOME=$home
      return
    fi
  done
  can_install || die "需要 JDK $JAVA_MINIMUM 或更新版本，请安装后再试（或设置 JAVA_HOME）。" \
    "JDK $JAVA_MINIMUM or newer is needed: install it, or set JAVA_HOME."
  [ -z "${INSTALLED_JAVA:-}" ] || die "装好的 JDK 太旧。" "The JDK that could be installed is too old."
  INSTALLED_JAVA=yes
  local package=openjdk-17-jdk-headless
  apt-get update >/dev/null 2>&1 || true
  has_package $package || package=default-jdk-headless
  install_packages $package ca-certificates
  find_java
}

home_of_javac() {
  local javac
  javac=$(command -v javac) || return 0
  dirname "$(dirname "$(readlink -f "$javac")")"
}

find_maven() {
  if ! command -v mvn >/dev/null; then
    can_install || die "需要 Maven $MAVEN_MINIMUM 或更新版本，请安装后再试。" \
      "Maven $MAVEN_MINIMUM or newer is needed: install it."
    install_packages maven ca-certificates
  fi
  local version
  version=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p')
  [ "$(printf '%s\n' $MAVEN_MINIMUM "$version" | sort -V | head -1)" = $MAVEN_MINIMUM ] ||
    die "Maven $version 太旧，需要 $MAVEN_MINIMUM 或更新版本。" "Maven $version is too old, $MAVEN_MINIMUM is needed."
}

find_tools() {
  find_java
  find_maven
}

# The suite drives a browser, a second database and real mail servers; Chinese pictures need a Chinese font.
find_test_tools() {
  local missing=''
  [ -n "$(command -v chromium || command -v google-chrome || true)" ] || missing="$missing chromium"
  command -v chromedriver >/dev/null || missing="$missing chromium-driver"
  if ! find /usr/lib/postgresql -path '*/bin/initdb' 2>/dev/null | grep -q .; then
    if has_package postgresql-15; then missing="$missing postgresql-15"; else missing="$missing postgresql"; fi
  fi
  fc-list :lang=zh 2>/dev/null | grep -q . || missing="$missing fonts-noto-cjk fontconfig"
  [ -x /usr/lib/postfix/sbin/master ] || missing="$missing postfix"
  [ -x /usr/sbin/dovecot ] || missing="$missing dovecot-imapd dovecot-lmtpd"
  [ -n "$missing" ] || return 0
  can_install || die "测试还需要：$missing" "The tests also need:$missing"
  case $missing in *postfix*) prepare_postfix ;; esac
  # shellcheck disable=SC2086  # a list of names
  install_packages $missing
}

# Postfix takes the place of any other mail server of the machine, and would take up its mail: neither is ours to do.
prepare_postfix() {
  [ ! -e /usr/sbin/sendmail ] || die "测试需要 Postfix，装它会换掉这台机器现有的邮件程序 /usr/sbin/sendmail；请您自己决定。" \
    "The tests need Postfix, which would replace /usr/sbin/sendmail of this machine: that is yours to decide."
  echo 'postfix postfix/main_mailer_type select No configuration' | debconf-set-selections
}
