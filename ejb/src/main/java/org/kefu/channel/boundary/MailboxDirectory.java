package org.kefu.channel.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.kefu.channel.control.Mailboxes;
import org.kefu.channel.entity.Mailbox;
import org.kefu.system.boundary.Parameters;

/** Which mailboxes are ours. */
@Stateless
@PermitAll
public class MailboxDirectory {
  @Inject Mailboxes mailboxes;
  @Inject Parameters parameters;

  /**
   * @param code null for none
   */
  public Optional<MailboxCard> find(String code) {
    return mailboxes.find(code).map(Mailbox::card);
  }

  /**
   * True for an address that we write from ourselves, whatever stands in it after a plus: what
   * comes from it came in a circle.
   */
  public boolean isOurs(String address) {
    var at = address.lastIndexOf('@');
    var plus = address.lastIndexOf('+', at);
    return isOne(address) || plus > 0 && isOurs(address.substring(0, plus) + address.substring(at));
  }

  private boolean isOne(String address) {
    return parameters.text(Parameters.MAIL_ADDRESS).equalsIgnoreCase(address)
        || mailboxes.withAddress(address).isPresent();
  }
}
