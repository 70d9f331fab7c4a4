/**
 * Tickets: the customer's request from the first word to the end, its conversation, log, tags and
 * the ways in (mail, form, interface). Fires TicketOpened, TicketReopened and CustomerAnswered in
 * the transaction of their cause; which process listens is not known here.
 */
package org.kefu.ticket;
