package org.kefu.channel.boundary;

import java.util.List;

/**
 * Command: a mail to a customer.
 *
 * @param mailbox the code of the mailbox it leaves from, null for the general address
 * @param answers the Message-Ids it answers, oldest first
 */
public record NewMail(
    String ticketNumber,
    String mailbox,
    MailPurpose purpose,
    String to,
    String toName,
    String subject,
    String text,
    List<String> answers) {}
