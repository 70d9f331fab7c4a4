package org.kefu.customer.boundary;

import java.util.Set;

/** View: a customer who may be the one whose file is being written, and what speaks for it. */
public record Duplicate(CustomerRow row, Set<Sameness> same) {}
