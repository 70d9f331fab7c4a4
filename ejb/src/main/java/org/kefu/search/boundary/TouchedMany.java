package org.kefu.search.boundary;

import java.util.List;

/**
 * Event: many things were changed at once, in this transaction. Whoever changes a hundred thousand
 * says so in several of these.
 */
public record TouchedMany(String kind, List<String> numbers) {}
