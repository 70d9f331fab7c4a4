package org.kefu.staff.boundary;

/** What a notice tells. */
public enum NoticeKind {
  ASSIGNED,
  ANSWERED,
  REFUSED,
  CONFIRMED,
  /** A colleague wants me at a ticket. */
  CALLED_IN,
  /** A colleague wrote a note at a ticket of mine. */
  NOTED,
  /** A colleague named me in a note. */
  MENTIONED
}
