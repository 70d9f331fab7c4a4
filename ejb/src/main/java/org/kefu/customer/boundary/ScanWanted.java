package org.kefu.customer.boundary;

/** A look for duplicates was begun. */
public record ScanWanted() {}
