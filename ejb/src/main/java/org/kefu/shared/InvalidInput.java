package org.kefu.shared;

/** What was typed in one field cannot be accepted; the reason is a key of the bundles. */
public class InvalidInput extends BusinessException {
  private final String field;
  private final String reason;

  public InvalidInput(String field, String reason, Object... args) {
    super(args);
    this.field = field;
    this.reason = reason;
  }

  /** The name of the field as the command record spells it. */
  public String getField() {
    return field;
  }

  @Override
  public String getKey() {
    return "InvalidInput." + reason;
  }
}
