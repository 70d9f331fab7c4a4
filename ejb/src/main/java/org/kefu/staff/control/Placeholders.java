package org.kefu.staff.control;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.kefu.shared.Template;
import org.kefu.staff.entity.AppUser;

/** What a signature may name of its owner; nothing else can get into a mail by it. */
public final class Placeholders {
  private static final Map<String, Function<AppUser, String>> KNOWN =
      Map.of("name", AppUser::getName, "email", AppUser::getEmail);

  private Placeholders() {}

  /**
   * @param text null for none
   */
  public static void check(String field, String text) {
    new Template(text == null ? "" : text).check(field, KNOWN.keySet());
  }

  public static String fill(String text, AppUser user) {
    return new Template(text)
        .fill(
            name ->
                KNOWN.containsKey(name)
                    ? Objects.requireNonNullElse(KNOWN.get(name).apply(user), "")
                    : null);
  }
}
