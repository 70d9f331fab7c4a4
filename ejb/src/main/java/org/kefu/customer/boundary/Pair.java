package org.kefu.customer.boundary;

import java.util.Set;

/** View: two files that may be of one customer, and what speaks for it. */
public record Pair(CustomerRow one, CustomerRow other, Set<Sameness> same) {}
