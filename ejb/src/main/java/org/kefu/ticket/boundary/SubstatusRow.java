package org.kefu.ticket.boundary;

import java.io.Serializable;

/**
 * View: a finer state on the page of an administrator.
 *
 * @param tickets how many have it
 */
public record SubstatusRow(SubstatusFile file, int version, long tickets) implements Serializable {}
