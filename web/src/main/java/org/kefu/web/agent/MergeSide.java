package org.kefu.web.agent;

/** One of two files: the one the page was opened for, or the one it is compared with. */
public enum MergeSide {
  MINE,
  THEIRS;

  MergeSide other() {
    return this == MINE ? THEIRS : MINE;
  }

  <T> T of(T mine, T theirs) {
    return this == MINE ? mine : theirs;
  }
}
