package org.kefu.customer.boundary;

/**
 * Event: what had the one tag has the other now, because a tag was renamed or two became one. Fired
 * inside the transaction of the change; whoever keeps tags rewrites its own.
 */
public record TagMoved(String from, String to) {}
