package org.kefu.web.agent;

/**
 * One of several lists or values that are a link away.
 *
 * @param count how many there are, or null when nobody counts
 */
public record Choice(String label, String href, boolean chosen, Long count) {}
