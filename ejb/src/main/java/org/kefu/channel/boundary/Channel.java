package org.kefu.channel.boundary;

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
  API
}
