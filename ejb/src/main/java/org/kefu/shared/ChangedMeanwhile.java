package org.kefu.shared;

/** Somebody else has changed it since it was read; nothing was overwritten. */
public class ChangedMeanwhile extends BusinessException {
  public ChangedMeanwhile(String number) {
    super(number);
  }
}
