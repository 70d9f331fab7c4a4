package org.kefu.channel.boundary;

/** Who turned to whom. */
public enum Direction {
  IN,
  OUT
}
