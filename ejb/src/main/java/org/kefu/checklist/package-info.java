/**
 * Check lists: what is to be ticked off on a ticket, prepared for types of tickets or added by
 * hand. What gates keeps its ticket from being solved or closed until it is ticked; whoever moves
 * the process asks {@link org.kefu.checklist.boundary.CheckGate}.
 */
package org.kefu.checklist;
