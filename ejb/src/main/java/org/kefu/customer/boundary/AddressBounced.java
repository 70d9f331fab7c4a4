package org.kefu.customer.boundary;

/** Event: a mail to this address could not be delivered, and never will be. */
public record AddressBounced(String address) {}
