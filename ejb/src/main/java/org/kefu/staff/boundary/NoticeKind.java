package org.kefu.staff.boundary;

/** What a notice tells. */
public enum NoticeKind {
  ASSIGNED,
  ANSWERED,
  REFUSED,
  CONFIRMED
}
