package org.kefu.search.boundary;

/**
 * A place in an ordered list: the number of the hit that stands there, and the value by which it
 * was ordered.
 */
public record Place(String number, long value) {}
