package org.kefu.deed.boundary;

import java.util.Arrays;
import java.util.List;
import org.kefu.shared.BusinessException;

/**
 * Why a deed is not done to a ticket, or not undone.
 *
 * @param same true where the ticket is already as the deed would make it
 * @param reason a key of the texts of refusals
 */
public record Hitch(boolean same, String reason, List<String> args) {
  public static Hitch of(String reason, Object... args) {
    return new Hitch(false, reason, Arrays.stream(args).map(String::valueOf).toList());
  }

  public static Hitch of(BusinessException refused) {
    return new Hitch(false, refused.getKey(), refused.getArgs());
  }

  public static Hitch alreadySo() {
    return new Hitch(true, "deed.same", List.of());
  }
}
