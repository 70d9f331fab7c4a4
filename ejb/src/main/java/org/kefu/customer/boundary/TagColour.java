package org.kefu.customer.boundary;

/** The few colours a tag can have; grey says nothing. */
public enum TagColour {
  GREY,
  BLUE,
  GREEN,
  AMBER,
  RED,
  VIOLET
}
