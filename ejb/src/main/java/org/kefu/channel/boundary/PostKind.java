package org.kefu.channel.boundary;

/** What a letter is. */
public enum PostKind {
  REQUEST,
  COMPLAINT,
  THANKS,
  DOCUMENT,
  RETURN,
  OTHER
}
