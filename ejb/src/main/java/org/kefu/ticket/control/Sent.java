package org.kefu.ticket.control;

/**
 * A mail that left.
 *
 * @param mailId its Message-Id, null where the past is told
 * @param to the bare address it went to
 */
record Sent(String mailId, String to) {}
