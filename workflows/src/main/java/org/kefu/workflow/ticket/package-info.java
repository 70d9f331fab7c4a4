/**
 * The life of a ticket as a process. Owns {@code TicketProcess} with its decisions. Words: wait,
 * token, outcome, step. Listens: TicketOpened, TicketReopened, CustomerAnswered, TicketWithheld.
 * Calls: TicketProgress.
 */
package org.kefu.workflow.ticket;
