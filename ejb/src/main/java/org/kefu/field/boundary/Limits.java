package org.kefu.field.boundary;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What a value must keep to; null is no limit, and each kind has only some of them.
 *
 * @param letters the longest text
 * @param pattern the regular expression a whole text must match
 * @param digits after the point
 * @param currency of money, as ISO 4217 has it
 */
public record Limits(
    Integer letters,
    String pattern,
    BigDecimal least,
    BigDecimal most,
    Integer digits,
    String currency)
    implements Serializable {
  public static final Limits NONE = new Limits(null, null, null, null, null, null);
}
