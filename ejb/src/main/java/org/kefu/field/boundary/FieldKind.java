package org.kefu.field.boundary;

/** What a custom field holds; decided once, because values are kept by it. */
public enum FieldKind {
  TEXT,
  LONG_TEXT,
  /** A whole number. */
  NUMBER,
  DECIMAL,
  MONEY,
  YES_NO,
  DATE,
  /** A date with the time of day, kept as a moment. */
  TIME,
  /** One of the options. */
  CHOICE,
  /** Several of the options. */
  CHOICES,
  /** One place in a tree of options. */
  TREE,
  /** A web address. */
  LINK;

  public boolean hasOptions() {
    return this == CHOICE || this == CHOICES || this == TREE;
  }

  public boolean isNumeric() {
    return this == NUMBER || this == DECIMAL || this == MONEY;
  }

  public boolean isInTime() {
    return this == DATE || this == TIME;
  }

  /** True where what else is shown or demanded may depend on it. */
  public boolean decides() {
    return hasOptions() || this == YES_NO;
  }
}
