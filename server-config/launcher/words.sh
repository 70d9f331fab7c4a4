# shellcheck shell=bash
# What the launcher says, in the user's language.

case "${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}" in
  zh*) LANGUAGE_OF_USER=zh ;;
  *) LANGUAGE_OF_USER=en ;;
esac

# File names and output are UTF-8 even where the machine was set up without a locale.
case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
  *UTF-8 | *utf8 | *UTF8) ;;
  *) export LC_ALL=C.UTF-8 ;;
esac

# say CHINESE ENGLISH
say() {
  if [ "$LANGUAGE_OF_USER" = zh ]; then printf '%s\n' "$1"; else printf '%s\n' "$2"; fi
}

die() {
  say "$1" "$2" >&2
  exit 1
}
