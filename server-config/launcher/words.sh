# shellcheck shell=bash
# What the launcher says, in the user's language.

case "${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}" in
  zh*) LANGUAGE_OF_USER=zh ;;
  *) LANGUAGE_OF_USER=en ;;
esac

# File names, sources and output are UTF-8 even where the user's locale is none or was never installed.
[ "$(locale charmap 2>/dev/null || true)" = UTF-8 ] || export LC_ALL=C.UTF-8

# say CHINESE ENGLISH
say() {
  if [ "$LANGUAGE_OF_USER" = zh ]; then printf '%s\n' "$1"; else printf '%s\n' "$2"; fi
}

die() {
  say "$1" "$2" >&2
  exit 1
}
