package org.kefu.staff.boundary;

/** How somebody wants to hear of a kind of notice. */
public enum NoticeWay {
  /** At once, over whatever page is open. */
  LIVE,
  /** At the bell only. */
  QUIET,
  /** Not at all. */
  OFF
}
