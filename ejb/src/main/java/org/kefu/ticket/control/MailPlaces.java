package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kefu.channel.boundary.ParsedMail;
import org.kefu.channel.boundary.ReceivedMail;
import org.kefu.channel.boundary.Threads;
import org.kefu.ticket.boundary.CloseReason;
import org.kefu.ticket.entity.Ticket;

/**
 * Finds the place of a mail: automatic mail is set aside, an answer joins its conversation, a
 * stranger who names a right number is held, and so is who opens too many; everything else opens a
 * ticket.
 */
@ApplicationScoped
public class MailPlaces {
  /** After this time an answer is a new request that only looks like an old one. */
  private static final Duration REOPENS = Duration.ofDays(30);

  private static final Pattern NUMBER = Pattern.compile("\\bT-(?:[A-Z0-9]+-)?\\d{4}-\\d{6,}\\b");

  @Inject Threads threads;
  @Inject Tickets tickets;
  @Inject Stamp stamp;
  @Inject LoopGuard guard;

  public MailPlace of(ReceivedMail mail) {
    var parsed = mail.parsed();
    if (parsed.bounce() != null) {
      return MailPlace.parked(bounced(parsed), "mail.bounce");
    }
    if (mail.sender().isEmpty() || !mail.sender().contains("@")) {
      return MailPlace.parked(null, "mail.noSender");
    }
    if (parsed.isAutomatic()) {
      return MailPlace.parked(
          byThread(parsed).orElse(null),
          parsed.autoSubmitted() == null ? "mail.bulk" : "mail.automatic");
    }
    if (guard.isOurOwn(mail.sender())) {
      return MailPlace.parked(byThread(parsed).orElse(null), "mail.own");
    }
    if (guard.isBlocked(mail.sender())) {
      return MailPlace.parked(null, "mail.blocked");
    }
    return conversation(mail).orElseGet(() -> alone(mail));
  }

  /** An archive that somebody brings in is no loop, however much one sender has written in it. */
  private MailPlace alone(ReceivedMail mail) {
    return mail.mailbox() != null && guard.opensTooMany(mail.sender())
        ? MailPlace.held(null, "mail.tooMany " + guard.most())
        : MailPlace.fresh("mail.new");
  }

  private Optional<MailPlace> conversation(ReceivedMail mail) {
    var thread = byThread(mail.parsed());
    if (thread.isPresent()) {
      return thread.flatMap(ticket -> join(mail, ticket, "mail.thread"));
    }
    return byNumber(mail.subject()).flatMap(ticket -> join(mail, ticket, "mail.number"));
  }

  private Optional<MailPlace> join(ReceivedMail mail, String number, String reason) {
    var chain = tickets.chain(number);
    var last = chain.get(chain.size() - 1);
    var ticket = tickets.find(last);
    if (ticket.isEmpty() || isOver(ticket.get())) {
      return Optional.empty();
    }
    return Optional.of(
        chain.stream().anyMatch(each -> threads.takesPart(each, mail.sender()))
            ? MailPlace.joined(last, reason)
            : MailPlace.held(last, "mail.stranger"));
  }

  private boolean isOver(Ticket ticket) {
    if (!ticket.isClosed()) {
      return false;
    }
    var reason = ticket.getCloseReason();
    return reason == CloseReason.DUPLICATE
        || reason == CloseReason.SPAM
        || ticket.getClosedAt().plus(REOPENS).isBefore(stamp.now());
  }

  private Optional<String> byThread(ParsedMail mail) {
    return threads.ticketOf(mail.references());
  }

  private static Optional<String> byNumber(String subject) {
    var found = NUMBER.matcher(subject);
    return found.find() ? Optional.of(found.group()) : Optional.empty();
  }

  private String bounced(ParsedMail mail) {
    var ids =
        Stream.concat(
                mail.references().stream(), Stream.ofNullable(mail.bounce().originalMessageId()))
            .toList();
    return threads
        .ticketOf(ids)
        .or(() -> byNumber(subject(mail)))
        .filter(number -> tickets.find(number).isPresent())
        .orElse(null);
  }

  private static String subject(ParsedMail mail) {
    return String.join(
        " ",
        List.of(String.valueOf(mail.bounce().originalSubject()), String.valueOf(mail.subject())));
  }
}
