package org.kefu.channel.boundary;

import java.util.List;

/** The way a customer's word came in. */
public enum Channel {
  MAIL,
  PHONE,
  WEB,
  PORTAL,
  CHAT,
  SMS,
  SOCIAL,
  LETTER,
  FAX,
  VISIT,
  API;

  /** What people hear, read or receive, and write down themselves. */
  public static final List<Channel> BY_HAND = List.of(PHONE, VISIT, LETTER, FAX, SMS, SOCIAL);
}
