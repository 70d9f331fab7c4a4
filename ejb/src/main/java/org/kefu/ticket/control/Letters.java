package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kefu.channel.boundary.MailPurpose;
import org.kefu.channel.boundary.NewMail;
import org.kefu.customer.boundary.CustomerSearch;
import org.kefu.system.boundary.Parameters;
import org.kefu.ticket.boundary.Receiver;
import org.kefu.ticket.boundary.SignedLinks;
import org.kefu.ticket.entity.Ticket;
import org.kefu.wording.boundary.LetterFacts;
import org.kefu.wording.boundary.LetterKind;
import org.kefu.wording.boundary.Wording;

/**
 * Makes what we write to customers, in their language. It is given only what is meant for the
 * customer: notes never reach it, and an internal ticket is refused whoever asks.
 */
@ApplicationScoped
public class Letters {
  @Inject CustomerSearch customers;
  @Inject Parameters parameters;
  @Inject SignedLinks links;
  @Inject Senders senders;
  @Inject Wording wording;

  /**
   * @param words the agent's own words, empty where the letter has none
   * @param answers the Message-Ids of the conversation, oldest first
   */
  public NewMail write(
      MailPurpose purpose, Ticket ticket, Receiver to, String words, List<String> answers) {
    if (ticket.isInternal()) {
      throw new TicketIsInternal(ticket.getNumber());
    }
    var facts = facts(purpose, ticket, to.name(), words);
    var letter = wording.letter(LetterKind.valueOf(purpose.name()), ticket.getLanguage(), facts);
    return new NewMail(
        ticket.getNumber(),
        ticket.getMailbox(),
        purpose,
        to.address(),
        to.name().equals(to.address()) ? null : to.name(),
        List.of(),
        letter.subject(),
        letter.text(),
        letter.html(),
        List.of(),
        answers);
  }

  /** What phrases can say of a ticket to whoever writes on it now. */
  public LetterFacts facts(Ticket ticket) {
    var customer = customers.addressee(ticket.getCustomerNumber());
    return facts(MailPurpose.REPLY, ticket, customer.name(), "");
  }

  private LetterFacts facts(MailPurpose purpose, Ticket ticket, String to, String words) {
    return new LetterFacts(
        to,
        ticket.getNumber(),
        ticket.getSubject(),
        parameters.text(Parameters.BASE_URL) + links.path(ticket.getNumber()),
        senders.of(ticket, purpose),
        words);
  }
}
