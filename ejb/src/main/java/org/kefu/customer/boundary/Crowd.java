package org.kefu.customer.boundary;

/**
 * View: something so many files share that they were not compared for it.
 *
 * @param kind what is shared, as {@code phone}
 * @param value as far as the caller may see it
 */
public record Crowd(String kind, String value, long files) {}
