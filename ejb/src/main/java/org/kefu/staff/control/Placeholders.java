package org.kefu.staff.control;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kefu.shared.InvalidInput;
import org.kefu.staff.entity.AppUser;

/** What a signature may name of its owner; nothing else can get into a mail by it. */
public final class Placeholders {
  private static final Pattern NAME = Pattern.compile("\\{([^{}]*)}");
  private static final Map<String, Function<AppUser, String>> KNOWN =
      Map.of("name", AppUser::getName, "email", AppUser::getEmail);

  private Placeholders() {}

  public static void check(String field, String text) {
    NAME.matcher(text == null ? "" : text)
        .results()
        .map(found -> found.group(1))
        .filter(name -> !KNOWN.containsKey(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new InvalidInput(field, "placeholder", "{" + name + "}");
            });
  }

  public static String fill(String text, AppUser user) {
    return NAME.matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), user)));
  }

  private static String value(String name, AppUser user) {
    var value = KNOWN.containsKey(name) ? KNOWN.get(name).apply(user) : null;
    return value == null ? "" : value;
  }
}
