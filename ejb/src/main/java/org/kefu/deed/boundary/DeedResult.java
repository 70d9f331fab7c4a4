package org.kefu.deed.boundary;

import java.util.List;

/**
 * View: what became of a ticket.
 *
 * @param hitch why nothing was done, null where it was
 * @param traces what was changed
 */
public record DeedResult(String number, Hitch hitch, List<DeedTrace> traces) {}
