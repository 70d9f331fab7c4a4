package org.kefu.customer.boundary;

import java.util.List;

/**
 * View: a customer who was brought with many others, as they would be or are kept.
 *
 * @param known the numbers of files that may be of the same customer, the likeliest first
 * @param keys what they are unique by; nobody else has one of these
 */
public record CustomerBrought(CustomerFile file, List<String> known, List<String> keys) {}
