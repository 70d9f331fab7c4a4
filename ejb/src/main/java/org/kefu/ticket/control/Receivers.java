package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.kefu.channel.boundary.BareAddress;
import org.kefu.channel.boundary.Correspondents;
import org.kefu.channel.boundary.MailboxDirectory;
import org.kefu.channel.boundary.Threads;
import org.kefu.customer.boundary.Contact;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.CustomerSearch;
import org.kefu.customer.boundary.Masked;
import org.kefu.shared.InvalidInput;
import org.kefu.staff.boundary.Hidden;
import org.kefu.staff.boundary.Right;
import org.kefu.staff.boundary.Rights;
import org.kefu.ticket.boundary.Receiver;
import org.kefu.ticket.entity.Ticket;

/**
 * To whom we write: whoever wrote last, where they want to be answered; where nobody wrote from an
 * address, the first one in the customer's file. Never ourselves.
 */
@ApplicationScoped
public class Receivers {
  @Inject CustomerSearch customers;
  @Inject Threads threads;
  @Inject MailboxDirectory mailboxes;
  @Inject Rights rights;

  /** Whom we answer; empty where nobody has an address. */
  public Optional<Receiver> usual(Ticket ticket) {
    return all(ticket).stream().findFirst();
  }

  /**
   * Whom somebody has chosen.
   *
   * @param typed an address as it is or as it was shown, null or blank for the usual one
   */
  Optional<Receiver> chosen(Ticket ticket, String typed) {
    if (typed == null || typed.isBlank()) {
      return usual(ticket);
    }
    var meant = all(ticket).stream().filter(each -> each.isCalled(typed)).toList();
    if (meant.size() != 1) { // two may look alike with their middle left out
      throw new InvalidInput("to", "receiver", typed.strip());
    }
    return Optional.of(meant.get(0));
  }

  /**
   * Everybody we could write to: the usual one, who takes part, who is in the customer's file;
   * nobody on an internal ticket.
   */
  public List<Receiver> all(Ticket ticket) {
    if (ticket.isInternal()) {
      return List.of();
    }
    var file = customers.addressee(ticket.getCustomerNumber()).file();
    var talk = threads.correspondents(ticket.getNumber());
    var seen = seen(talk).toList();
    return Stream.of(
            talk.last().stream().flatMap(Receivers::answered), file.allEmails(), seen.stream())
        .flatMap(addresses -> addresses)
        .map(BareAddress::of)
        .filter(address -> address.contains("@"))
        .distinct()
        .filter(address -> !mailboxes.isOurs(address))
        .map(address -> receiver(address, file, talk, seen.contains(address)))
        .toList();
  }

  /** Where they want their answer, or with whoever stands for them; what we can use comes first. */
  private static Stream<String> answered(Correspondents.Writer last) {
    return last.vouchedBy() == null
        ? Stream.of(last.answerTo(), last.address()).filter(Objects::nonNull)
        : Stream.of(last.vouchedBy());
  }

  private static Stream<String> seen(Correspondents talk) {
    return Stream.of(
            talk.writers().stream().map(Correspondents.Writer::address),
            talk.writers().stream().flatMap(Receivers::answered),
            talk.copied().stream(),
            talk.named().stream())
        .flatMap(addresses -> addresses);
  }

  private Receiver receiver(
      String address, CustomerFile file, Correspondents talk, boolean isSeen) {
    return new Receiver(address, name(address, file, talk), isSeen ? address : shown(address));
  }

  /** What only the file tells is shown as the file would be. */
  private String shown(String address) {
    if (rights.has(Hidden.group(Hidden.CUSTOMER_EMAILS))) {
      return "";
    }
    return rights.has(Right.CUSTOMER_REVEAL) ? address : Masked.email(address);
  }

  /** Whoever is in the file is called as it says; the file's name is nothing for others. */
  private static String name(String address, CustomerFile file, Correspondents talk) {
    if (file.emails().stream().anyMatch(address::equalsIgnoreCase)) {
      return file.name();
    }
    return file.contacts().stream()
        .filter(contact -> contact.emails().stream().anyMatch(address::equalsIgnoreCase))
        .map(Contact::name)
        .findFirst()
        .or(() -> signed(address, talk))
        .orElse(address);
  }

  private static Optional<String> signed(String address, Correspondents talk) {
    return talk.writers().stream()
        .filter(writer -> address.equals(writer.address()) || address.equals(writer.answerTo()))
        .map(Correspondents.Writer::name)
        .filter(Objects::nonNull)
        .findFirst();
  }
}
