package org.kefu.channel.boundary;

import java.util.List;

/**
 * Command: a mail to a customer.
 *
 * @param answers the Message-Ids it answers, oldest first
 */
public record NewMail(
    String ticketNumber,
    MailPurpose purpose,
    String to,
    String toName,
    String subject,
    String text,
    List<String> answers) {}
