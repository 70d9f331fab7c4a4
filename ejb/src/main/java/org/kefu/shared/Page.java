package org.kefu.shared;

import java.util.List;

/** One page of a list. {@code total} counts all rows that match. */
public record Page<T>(List<T> rows, long total) {}
