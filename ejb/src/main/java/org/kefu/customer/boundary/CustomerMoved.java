package org.kefu.customer.boundary;

/**
 * Event: what belonged to one customer belongs to another now, because two files became one or two
 * again. Fired inside the transaction of the merge.
 *
 * @param merge the number of the merge, to find again what it moved
 * @param back true where it goes back: then only what this merge moved
 * @param name what the customer is called to whom it goes
 */
public record CustomerMoved(String merge, String from, String to, String name, boolean back) {}
