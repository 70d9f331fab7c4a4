package org.kefu.deed.boundary;

/**
 * View: what came of a macro on a ticket.
 *
 * @param hitch why nothing was done, null where it was
 * @param reply the words that wait for a last look, null where there are none
 */
public record MacroDone(Hitch hitch, String reply) {}
