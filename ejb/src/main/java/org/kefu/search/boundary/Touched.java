package org.kefu.search.boundary;

/** Event: something that can be found was made or changed, in this transaction. */
public record Touched(String kind, String number) {}
