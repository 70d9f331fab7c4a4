package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kefu.channel.boundary.BareAddress;
import org.kefu.channel.boundary.MailboxDirectory;
import org.kefu.channel.boundary.ReceivedMail;
import org.kefu.channel.boundary.ReplyAddress;
import org.kefu.channel.boundary.Threads;

/** Reads the reply addresses that a mail was sent to. */
@ApplicationScoped
public class ReplySigns {
  @Inject Threads threads;
  @Inject MailboxDirectory mailboxes;

  /**
   * A reply address with a right sign.
   *
   * @param ticket the number it names
   * @param receiver whom it was made for
   */
  record Signed(String ticket, String receiver) {}

  /** The first that we have given to somebody; who writes now may be another. */
  Optional<Signed> right(ReceivedMail mail) {
    return named(mail).flatMap(address -> signed(address, mail.sender()).stream()).findFirst();
  }

  /** The ticket that an address of ours names, for whose sign nobody can be found. */
  Optional<String> wrong(ReceivedMail mail) {
    return named(mail).map(ReplyAddress::ticket).findFirst();
  }

  private Stream<ReplyAddress> named(ReceivedMail mail) {
    return mail.parsed()
        .receivers()
        .filter(address -> address.contains("+"))
        .distinct()
        .limit(20)
        .filter(mailboxes::isOurs)
        .flatMap(address -> ReplyAddress.read(address).stream());
  }

  /** The sender first: for them nothing needs to be looked up. */
  private Optional<Signed> signed(ReplyAddress address, String sender) {
    return Stream.concat(
            Stream.of(List.of(BareAddress.of(sender))),
            Stream.of(address.ticket()).map(this::receivers))
        .flatMap(List::stream)
        .filter(address::isFor)
        .findFirst()
        .map(receiver -> new Signed(address.ticket(), receiver));
  }

  private List<String> receivers(String ticket) {
    return List.copyOf(threads.correspondents(ticket).receivers());
  }
}
