package org.kefu.transfer.boundary;

/** Event: there is something to do in an import, once this transaction has committed. */
public record ImportWaits(String number) {}
