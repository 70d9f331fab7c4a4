package org.kefu.web.server;

/** What the application says of the parts of its node, for whoever asks from outside of it. */
public interface Condition {
  boolean isWell(Part part);

  /** What a node needs to take requests. */
  enum Part {
    DATABASE,
    BROKER,
    ENGINE,
    DISK
  }
}
