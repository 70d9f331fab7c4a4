package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.kefu.channel.boundary.ReceivedMail;
import org.kefu.customer.boundary.CustomerDesk;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.shared.InvalidInput;

/** Whose ticket a mail becomes when somebody decides that it is one. */
@ApplicationScoped
public class MailSender {
  private static final Pattern ADDRESS = Pattern.compile("[^@\\s,<>]+@[^@\\s,<>]+");
  private static final int LONGEST_NAME = 120;

  @Inject CustomerDesk customers;
  @Inject LoopGuard guard;

  /**
   * @param email as it was typed, null or blank for the sender
   */
  public String customer(ReceivedMail mail, String email) {
    if (email == null || email.isBlank()) {
      return sender(mail);
    }
    var address = email.strip();
    if (!ADDRESS.matcher(address).matches()) {
      throw new InvalidInput("email", "email", address);
    }
    return customers.recognise(
        address.equalsIgnoreCase(mail.sender())
            ? NewTicketMail.sender(mail)
            : CustomerFile.brief(name(address), address, null, NewTicketMail.language(mail)));
  }

  /** A mail server is no customer, and neither are we. */
  private String sender(ReceivedMail mail) {
    var nobody =
        mail.parsed().bounce() != null
            || !ADDRESS.matcher(mail.sender()).matches()
            || guard.isOurOwn(mail.sender());
    if (nobody) {
      throw new InvalidInput("email", "mailCustomer");
    }
    return customers.recognise(NewTicketMail.sender(mail));
  }

  private static String name(String address) {
    var name = address.split("@")[0];
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
  }
}
