package org.kefu.ticket.boundary;

/**
 * What the rules may know of a ticket: facts for decisions, no payload.
 *
 * @param words subject and text in lower case, for «contains» conditions; cut at 2,000 characters
 * @param priority as wished by whoever opened it, 0 when left to the rules
 * @param urgentWords how many words of urgency or anger the text holds
 * @param mailboxTeam whose tickets the mails of its mailbox become, empty when the rules decide
 */
public record TicketFacts(
    String number,
    String channel,
    String type,
    String words,
    String product,
    String language,
    String customerKind,
    int priority,
    int urgentWords,
    int reopenCount,
    String mailboxTeam) {}
