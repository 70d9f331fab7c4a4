package org.kefu.customer.boundary;

import java.util.Set;

/**
 * View: two files that may be of one customer, and what speaks for it.
 *
 * @param score how surely they are, at most 100
 */
public record Pair(CustomerRow one, CustomerRow other, int score, Set<Sameness> same) {}
