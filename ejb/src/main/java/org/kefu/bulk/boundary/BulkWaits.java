package org.kefu.bulk.boundary;

/** Event: there is something to do in a bulk, once this transaction has committed. */
public record BulkWaits(String number) {}
