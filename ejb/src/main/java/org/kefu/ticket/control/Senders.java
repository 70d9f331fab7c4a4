package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kefu.channel.boundary.MailPurpose;
import org.kefu.channel.boundary.MailboxCard;
import org.kefu.channel.boundary.MailboxDirectory;
import org.kefu.staff.boundary.Signatures;
import org.kefu.staff.boundary.StaffSearch;
import org.kefu.staff.boundary.Teams;
import org.kefu.system.boundary.Parameters;
import org.kefu.ticket.entity.Ticket;
import org.kefu.wording.boundary.LetterFacts;

/** Who writes a letter: a person of a team, from a mailbox. */
@ApplicationScoped
public class Senders {
  @Inject Stamp stamp;
  @Inject MailboxDirectory mailboxes;
  @Inject Parameters parameters;
  @Inject Teams teams;
  @Inject StaffSearch staff;
  @Inject Signatures signatures;

  /** A reply is signed by whoever writes it, any other letter comes from whose ticket it is. */
  LetterFacts.Sender of(Ticket ticket, MailPurpose purpose) {
    var reply = purpose == MailPurpose.REPLY;
    var login = reply ? stamp.who() : ticket.getAssignee();
    return new LetterFacts.Sender(
        ticket.getMailbox(),
        mailboxes
            .find(ticket.getMailbox())
            .map(MailboxCard::address)
            .orElse(parameters.text(Parameters.MAIL_ADDRESS)),
        ticket.getTeam(),
        teams.name(ticket.getTeam(), ticket.getLanguage()).orElse(""),
        name(login),
        reply ? signatures.of(login) : "");
  }

  private String name(String login) {
    return login == null ? "" : staff.names(List.of(login)).getOrDefault(login, "");
  }
}
