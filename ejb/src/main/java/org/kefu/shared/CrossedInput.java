package org.kefu.shared;

/** Two people wrote into one field: it is not as the second had read it, so nothing was written. */
public class CrossedInput extends InvalidInput {
  public CrossedInput(String field, Object... args) {
    super(field, "fieldChanged", args);
  }
}
