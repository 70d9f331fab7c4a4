# shellcheck shell=bash
# Format and tests.

FORMATTER=1.25.2

# formatter OPTION...: over every Java file of the repository
formatter() {
  local jar=target/tools/google-java-format-$FORMATTER-all-deps.jar exports=() part
  if [ ! -f $jar ]; then
    mvn -B -q -N org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -DoutputDirectory=target/tools \
      -Dartifact=com.google.googlejavaformat:google-java-format:$FORMATTER:jar:all-deps >&2
  fi
  for part in api code file main parser processing tree util; do
    exports+=(--add-exports "jdk.compiler/com.sun.tools.javac.$part=ALL-UNNAMED")
  done
  find . -name '*.java' -not -path '*/target/*' -not -path './.kefu/*' -print0 |
    xargs -0 "$JAVA_HOME/bin/java" "${exports[@]}" -jar $jar "$@"
}

format_sources() {
  formatter -i
}

run_tests() {
  local result=0 log=target/test.log
  find_tools
  find_test_tools
  mkdir -p target
  find . -path '*/target/*-reports*' -name 'TEST-*.xml' -delete
  say "检查格式……" "Checking the format …"
  if ! formatter -n --set-exit-if-changed; then
    say "以上文件的格式不对，请执行 ./kefu format" "These files are not formatted: run ./kefu format"
    summary 1
  fi
  say "构建与测试（H2 与 PostgreSQL）……" "Building and testing (H2 and PostgreSQL) …"
  mvn -B -fae verify -Ppostgresql </dev/null 2>&1 | tee $log |
    grep --line-buffered -E '^\[INFO\] Building kefu|Tests run:|^\[ERROR\]|BUILD|Total time' || result=1
  grep -q 'BUILD SUCCESS' $log || result=1
  [ $result = 0 ] || say "完整记录：$log" "The whole log: $log"
  summary $result
}

# summary RESULT: the last line, summed over every report, and the exit code
summary() {
  local passed failed skipped
  read -r passed failed skipped < <(
    find . -path '*/target/*-reports*' -name 'TEST-*.xml' -exec grep -h -m 1 '<testsuite ' {} + |
      awk -v RS=' ' -F '"' '
        /^tests=/ {tests += $2} /^(errors|failures)=/ {failed += $2} /^skipped=/ {skipped += $2}
        END {print tests - failed - skipped, failed + 0, skipped + 0}'
  )
  # What broke before it could become a report counts too.
  [ "$1" = 0 ] || [ "$failed" -gt 0 ] || failed=1
  printf '%s passed, %s failed, %s skipped\n' "$passed" "$failed" "$skipped"
  [ "$failed" = 0 ]
  exit
}
