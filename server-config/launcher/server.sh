# shellcheck shell=bash
# Starts, watches and stops the server of $KEFU_HOME.

KEFU_HOME=${KEFU_HOME:-$PWD/.kefu}
case $KEFU_HOME in /*) ;; *) KEFU_HOME=$CALLED_FROM/$KEFU_HOME ;; esac
export KEFU_HOME
HTTP_PORT=${KEFU_HTTP_PORT:-8080}
MANAGEMENT_PORT=${KEFU_MANAGEMENT_PORT:-9990}
BIND=${KEFU_BIND:-127.0.0.1}
PID_FILE=$KEFU_HOME/server.pid
ADDRESS_FILE=$KEFU_HOME/server.address
KEY_FILE=$KEFU_HOME/launcher.key
SERVER_LOG=$KEFU_HOME/log/server.log
CONSOLE_LOG=$KEFU_HOME/log/console.log
START_LIMIT=600
STOP_LIMIT=120

# After a restart of the machine the number may belong to something else.
is_running() {
  local pid
  pid=$(cat "$PID_FILE" 2>/dev/null) && kill -0 "$pid" 2>/dev/null || return 1
  [ ! -r "/proc/$pid/cmdline" ] || tr '\0' '\n' <"/proc/$pid/cmdline" | grep -qxF -e "-Dkefu.home=$KEFU_HOME"
}

running_address() {
  is_running || die "没有在运行，请先执行 ./kefu run" "Not running: start it with ./kefu run"
  cat "$ADDRESS_FILE"
}

# The address to reach from this machine what is bound to $BIND.
local_host() {
  case $BIND in 0.0.0.0 | :: | '') echo 127.0.0.1 ;; *) echo "$BIND" ;; esac
}

can_connect() {
  # shellcheck disable=SC2016  # the inner shell expands them
  timeout 5 bash -c ': <"/dev/tcp/$0/$1"' "$1" "$2" 2>/dev/null
}

make_home() {
  (umask 077 && mkdir -p "$KEFU_HOME")
  mkdir -p "$KEFU_HOME/log"
}

# Demonstration data or none is decided by the first start and holds for this home.
remember_data() {
  make_home
  local file=$KEFU_HOME/data-at-start
  [ -f "$file" ] || if [ -n "$1" ]; then echo empty >"$file"; else echo demo >"$file"; fi
  DATA=$(cat "$file")
}

check_before_start() {
  ! is_running || die "已经在运行：http://$(cat "$ADDRESS_FILE")/（停止：./kefu stop）" \
    "Already running at http://$(cat "$ADDRESS_FILE")/ (stop it with ./kefu stop)"
  local free place=$KEFU_HOME
  until [ -d "$place" ]; do place=$(dirname "$place"); done
  free=$(df -Pk "$place" | awk 'NR == 2 {print int($4 / 1024)}')
  [ "$free" -ge 2048 ] || die "$KEFU_HOME 只剩 $free MB 磁盘空间，至少需要 2 GB。" \
    "Only $free MB of disk space are left at $KEFU_HOME; 2 GB are needed."
  check_port "$HTTP_PORT" KEFU_HTTP_PORT
  check_port "$MANAGEMENT_PORT" KEFU_MANAGEMENT_PORT
  configuration >/dev/null
  check_reachable "KEFU_DB_URL 指的数据库" "the database of KEFU_DB_URL" "${KEFU_DB_URL:-}" 5432
  check_reachable "KEFU_BROKER 指的消息服务器" "the broker of KEFU_BROKER" "${KEFU_BROKER:-}" 61616
}

check_port() {
  ! can_connect "$(local_host)" "$1" || die "端口 $1 已被占用，请用 $2 换一个。" \
    "Port $1 is in use: choose another one with $2."
}

host_of() {
  printf '%s' "$1" | sed 's|^.*://||; s|[/?;,].*||; s|.*@||; s|:[0-9]*$||; s|^\[||; s|\]$||'
}

port_of() {
  local port
  port=$(printf '%s' "$1" | sed 's|^.*://||; s|[/?;,].*||' | sed -n 's|.*:\([0-9]*\)$|\1|p')
  echo "${port:-$2}"
}

# check_reachable CHINESE ENGLISH URL DEFAULT_PORT; the address itself may hold a password
check_reachable() {
  [ -n "$3" ] || return 0
  local host port
  host=$(host_of "$3")
  port=$(port_of "$3" "$4")
  can_connect "$host" "$port" ||
    die "连不上 $1：$host 的端口 $port 没有应答。" "Cannot reach $2: nothing answers on port $port of $host."
}

configuration() {
  local name=kefu
  case "${KEFU_DB_URL:-}" in
    jdbc:postgresql://*) name=$name-postgresql ;;
    '') ;;
    *) die "KEFU_DB_URL 只支持 jdbc:postgresql://…" "KEFU_DB_URL must start with jdbc:postgresql://" ;;
  esac
  [ -z "${KEFU_BROKER:-}" ] || name=$name-broker
  echo "$name.xml"
}

# What the driver says about the database, in words; a start would end in a stack trace.
check_database() {
  [ -n "${KEFU_DB_URL:-}" ] || return 0
  KEFU_LANGUAGE=$LANGUAGE_OF_USER "$JAVA_HOME/bin/java" -cp "$WILDFLY/modules/org/postgresql/main/postgresql.jar" \
    server-config/launcher/Database.java || exit 1
}

start_server() {
  local base=$KEFU_HOME/server config
  config=$(configuration)
  rm -rf "$base"
  mkdir -p "$base"
  cp -R "$WILDFLY/standalone/." "$base"
  cp "$EAR" "$base/deployments/kefu.ear"
  [ -s "$KEY_FILE" ] || (umask 077 && head -c 32 /dev/urandom | base64 | tr -d '+/=\n' >"$KEY_FILE")
  echo "$(local_host):$HTTP_PORT" >"$ADDRESS_FILE"
  FIRST_LOG_LINE=$(($(wc -l 2>/dev/null <"$SERVER_LOG" || echo 0) + 1))
  STARTED_AT=$SECONDS
  say "正在启动……" "Starting …"
  set -m # its own process group: Ctrl-C ends the launcher, which then stops the server in order
  # shellcheck disable=SC2086  # the user's options are a list
  nohup "$JAVA_HOME/bin/java" '-D[Kefu]' @server-config/launcher/jvm.options "-Xmx${KEFU_MEMORY:-1g}" ${KEFU_JAVA_OPTS:-} \
    "-Dorg.jboss.boot.log.file=$SERVER_LOG" "-Dlogging.configuration=file:$base/configuration/logging.properties" \
    -jar "$WILDFLY/jboss-modules.jar" -mp "$WILDFLY/modules" org.jboss.as.standalone -c "$config" -b "$BIND" \
    "-Djboss.home.dir=$PWD/$WILDFLY" "-Djboss.server.base.dir=$base" "-Djboss.server.log.dir=$KEFU_HOME/log" \
    "-Djboss.server.data.dir=$KEFU_HOME/journal" \
    "-Djboss.http.port=$HTTP_PORT" "-Djboss.management.http.port=$MANAGEMENT_PORT" \
    "-Dkefu.broker.host=$(host_of "${KEFU_BROKER:-}")" "-Dkefu.broker.port=$(port_of "${KEFU_BROKER:-}" 61616)" \
    "-Dkefu.home=$KEFU_HOME" "-Dkefu.bind=$BIND" "-Dkefu.launcher.key.file=$KEY_FILE" \
    "-Dkefu.demo=$([ "$DATA" = demo ] && echo true || echo false)" \
    >"$CONSOLE_LOG" 2>&1 </dev/null &
  SERVER_JOB=$!
  echo $SERVER_JOB >"$PID_FILE"
  set +m
}

# http HOST:PORT REQUEST_LINE [HEADER]: the answer with its status line; a fresh machine has no curl
http() {
  local request="$2 HTTP/1.0\r\nHost: localhost\r\nContent-Length: 0\r\n${3:+$3\r\n}\r\n"
  # shellcheck disable=SC2016  # the inner shell expands them
  timeout 20 bash -c 'exec 3<>"/dev/tcp/${0%:*}/${0##*:}" && printf "$1" >&3 && cat <&3' "$1" "$request" 2>/dev/null
}

is_ready() {
  [ -f "$KEFU_HOME/server/deployments/kefu.ear.deployed" ] &&
    http "127.0.0.1:$MANAGEMENT_PORT" 'GET /health/ready' | grep -q '^{"status":"UP"'
}

wait_until_ready() {
  trap 'stop_server; exit 130' INT TERM
  until is_ready; do
    if ! kill -0 "$SERVER_JOB" 2>/dev/null || [ -f "$KEFU_HOME/server/deployments/kefu.ear.failed" ] ||
      [ $((SECONDS - STARTED_AT)) -ge $START_LIMIT ]; then
      failed_to_start
    fi
    sleep 0.5
  done
  trap - INT TERM
}

failed_to_start() {
  local log=$SERVER_LOG
  [ -s "$log" ] || log=$CONSOLE_LOG
  say "启动失败：" "The start failed:" >&2
  tail -n "+$FIRST_LOG_LINE" "$log" |
    awk '/ (ERROR|FATAL) /{n++} n == 1 && !/^\tat /{print substr($0, 1, 600)} n > 1{exit}' | head -12 >&2
  [ "$log" = "$SERVER_LOG" ] || tail -5 "$log" >&2
  ! is_running || stop_server >/dev/null
  die "完整记录：$log" "The whole log: $log"
}

welcome() {
  say "就绪（$((SECONDS - STARTED_AT)) 秒）：http://$(cat "$ADDRESS_FILE")/" \
    "Ready after $((SECONDS - STARTED_AT)) s: http://$(cat "$ADDRESS_FILE")/"
  local code=$KEFU_HOME/setup.code
  if [ -s "$code" ]; then
    say "第一次设置用的代码：$(cat "$code")" "The code for setting up: $(cat "$code")"
  fi
  [ "$DATA" = demo ] || return 0
  say "演示用户（密码 kefu-demo）：agent senior expert dispatcher station technician storekeeper finance
  supervisor manager analyst sales admin auditor customer" \
    "Demonstration users (password kefu-demo): agent senior expert dispatcher station technician storekeeper
  finance supervisor manager analyst sales admin auditor customer"
}

stay() {
  say "按 Ctrl-C 停止。" "Ctrl-C stops it."
  trap 'stop_server; exit 0' INT TERM
  wait "$SERVER_JOB" || die "服务器意外结束，记录在 $SERVER_LOG" "The server ended by itself, see $SERVER_LOG"
}

stop_server() {
  if ! is_running; then
    say "没有在运行。" "Not running."
    return
  fi
  local pid waited=0
  pid=$(cat "$PID_FILE")
  say "正在停止……" "Stopping …"
  kill "$pid"
  while kill -0 "$pid" 2>/dev/null; do
    [ $waited -lt $((STOP_LIMIT * 2)) ] || die "进程 $pid 在 $STOP_LIMIT 秒后仍未结束。" "Process $pid is still there after $STOP_LIMIT s."
    sleep 0.5
    waited=$((waited + 1))
  done
  rm -f "$PID_FILE" "$ADDRESS_FILE"
  say "已停止。" "Stopped."
}

# token USER: the server trusts whoever can read the key it was started with
token() {
  local address answer token
  address=$(running_address)
  answer=$(http "$address" "POST /api/v1/tokens?user=$1" "Authorization: Launcher $(cat "$KEY_FILE")") || true
  token=$(printf '%s' "$answer" | sed -n 's/.*"token" *: *"\([^"]*\)".*/\1/p')
  # the last line is the problem in JSON, its detail in words
  [ -n "$token" ] || die "没有得到 $1 的令牌：$(printf '%s' "$answer" | tail -1)" \
    "No token for $1: $(printf '%s' "$answer" | tail -1)"
  printf '%s\n' "$token"
}
