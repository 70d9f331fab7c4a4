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
    if (isSender(mail, email)) {
      return sender(mail);
    }
    var address = email.strip();
    if (!ADDRESS.matcher(address).matches()) {
      throw new InvalidInput("email", "email", address);
    }
    return customers.recognise(
        CustomerFile.brief(name(address), address, null, NewTicketMail.language(mail)));
  }

  /** True where nobody else was typed. */
  public boolean isSender(ReceivedMail mail, String email) {
    return email == null || email.isBlank() || email.strip().equalsIgnoreCase(mail.sender());
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
