package org.kefu.channel.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import org.kefu.channel.boundary.BareAddress;
import org.kefu.channel.boundary.Channel;
import org.kefu.channel.boundary.MailboxDirectory;
import org.kefu.channel.boundary.MessageKind;
import org.kefu.channel.boundary.NewMessage;
import org.kefu.channel.boundary.Quotes;
import org.kefu.customer.boundary.CustomerWrote;
import org.kefu.shared.BusinessClock;

/** Tells what customers themselves have written: nothing that a program or one of us wrote. */
@ApplicationScoped
public class CustomerWords {
  private static final Set<Channel> WRITTEN = Set.of(Channel.MAIL, Channel.WEB, Channel.PORTAL);

  @Inject Event<CustomerWrote> wrote;
  @Inject MailboxDirectory mailboxes;
  @Inject BusinessClock clock;

  /**
   * @param number of the message
   */
  public void tell(String number, NewMessage news) {
    if (isTheirs(news)) {
      wrote.fire(
          new CustomerWrote(
              news.customerNumber(),
              news.ticketNumber(),
              number,
              clock.instant(),
              CustomerWrote.By.valueOf(news.channel().name()),
              address(news),
              name(news),
              Quotes.own(news.text()),
              mailboxes::isOurs));
    }
  }

  private static boolean isTheirs(NewMessage news) {
    return news.kind() == MessageKind.CUSTOMER
        && news.customerNumber() != null
        && news.text() != null
        && WRITTEN.contains(news.channel())
        && (news.mail() == null
            ? news.channel() == Channel.PORTAL
            : !news.mail().automatic()
                && (news.channel() != Channel.MAIL || address(news) != null));
  }

  private static String address(NewMessage news) {
    return news.mail() == null || news.mail().from() == null
        ? null
        : BareAddress.of(news.mail().from());
  }

  /** What stands before the address; null where nothing does. */
  private static String name(NewMessage news) {
    var from = news.mail() == null ? null : news.mail().from();
    var at = from == null ? -1 : from.lastIndexOf('<');
    return at < 1 ? null : from.substring(0, at).strip();
  }
}
