package org.kefu.deed.boundary;

import org.kefu.staff.boundary.Right;

/** The kinds of deeds, in the order in which pages offer them. */
public enum DeedKind {
  PRIORITY,
  TYPE,
  /** What it is about; blank for nothing of ours. */
  PRODUCT,
  /** A finer state within the one of the process; blank for none. */
  SUBSTATUS,
  /** A custom field of tickets; blank empties it. */
  FIELD,
  /** To a team, a person, or both. */
  HAND_OVER,
  TAKE,
  TAG,
  UNTAG,
  NOTE,
  REPLY,
  /** With a solution that the customer reads. */
  SOLVE,
  /** Without a solution. */
  CLOSE,
  /** Into another ticket of the same customer. */
  MERGE,
  /** A prepared list of items to tick. */
  CHECKLIST;

  /** True for what the process of the ticket must allow. */
  public boolean isMove() {
    return this == HAND_OVER || this == TAKE || this == SOLVE || this == CLOSE;
  }

  /** False for what somebody may have read already. */
  public boolean isUndoable() {
    return this != NOTE && this != REPLY && this != SOLVE;
  }

  /** True for what an ended ticket can get too. */
  public boolean isForEnded() {
    return switch (this) {
      case TAG, UNTAG, NOTE, MERGE, PRODUCT, SUBSTATUS, FIELD -> true;
      default -> false;
    };
  }

  /** True for what open items of a check list keep from being done. */
  public boolean isGated() {
    return this == SOLVE || this == CLOSE;
  }

  /** True for what brings words. */
  public boolean isWorded() {
    return this == NOTE || this == REPLY || this == SOLVE;
  }

  /** The right that everybody needs who does it; a hand-over has one of its own too. */
  public String right() {
    return this == HAND_OVER ? Right.TICKET_ASSIGN : Right.TICKET_WORK;
  }
}
