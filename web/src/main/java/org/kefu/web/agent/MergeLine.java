package org.kefu.web.agent;

import java.io.Serializable;

/** One field of two files that are to become one: which of them it is taken from. */
public class MergeLine implements Serializable {
  private final String field;
  private final String mine;
  private final String theirs;
  private MergeSide side;

  MergeLine(String field, String mine, String theirs) {
    this.field = field;
    this.mine = mine;
    this.theirs = theirs;
  }

  /** From the file that stays, but for what only the other one has. */
  void prefer(MergeSide stays) {
    side = stays.of(mine, theirs) == null ? stays.other() : stays;
  }

  public boolean isDifferent() {
    return mine != null && theirs != null && !mine.equals(theirs);
  }

  public String getTitle() {
    return Bundles.text("customer", "merge.field." + field);
  }

  public String getField() {
    return field;
  }

  public String getMine() {
    return mine;
  }

  public String getTheirs() {
    return theirs;
  }

  public MergeSide getSide() {
    return side;
  }

  public void setSide(MergeSide side) {
    this.side = side;
  }
}
