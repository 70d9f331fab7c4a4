package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kefu.channel.boundary.BareAddress;
import org.kefu.channel.boundary.MailVerdict.Kind;
import org.kefu.channel.boundary.ParsedMail;
import org.kefu.channel.boundary.Proof;
import org.kefu.channel.boundary.ReceivedMail;
import org.kefu.channel.boundary.Threads;
import org.kefu.ticket.boundary.CloseReason;
import org.kefu.ticket.entity.Ticket;

/**
 * Finds the place of a mail: automatic mail is set aside, an answer joins its conversation by the
 * address it was sent to or by what it answers or names, a stranger who names a right number is
 * held, and so are a sender who may be forged and who opens too many; everything else opens a
 * ticket.
 */
@ApplicationScoped
public class MailPlaces {
  /** After this time an answer is a new request that only looks like an old one. */
  private static final Duration REOPENS = Duration.ofDays(30);

  private static final String THREAD = "mail.thread";

  private static final Pattern NUMBER = Pattern.compile("\\bT-(?:[A-Z0-9]+-)?\\d{4}-\\d{6,}\\b");

  @Inject Threads threads;
  @Inject Tickets tickets;
  @Inject Stamp stamp;
  @Inject LoopGuard guard;
  @Inject ReplySigns signs;
  @Inject Participants participants;

  public MailPlace of(ReceivedMail mail) {
    var signed = signs.right(mail);
    var place = told(apart(of(mail, signed)), mail.proof());
    return signed.isPresent()
        ? place
        : signs.wrong(mail).map(named -> place.knowing("mail.wrongSign " + named)).orElse(place);
  }

  /** What is said on a ticket tells whether its sender is true, where somebody was asked. */
  private static MailPlace told(MailPlace place, Proof proof) {
    var said = place.verdict() == Kind.JOINED || place.verdict() == Kind.NEW;
    return said && proof.reason() != null ? place.knowing(proof.reason()) : place;
  }

  /** What comes from outside joins no internal ticket by itself, nor is it filed under one. */
  private MailPlace apart(MailPlace place) {
    var internal =
        place.ticket() != null
            && tickets.find(place.ticket()).filter(Ticket::isInternal).isPresent();
    if (!internal || place.verdict() == Kind.HELD) {
      return place;
    }
    return place.verdict() == Kind.JOINED
        ? MailPlace.held(place.ticket(), "mail.internal")
        : MailPlace.parked(null, place.reason());
  }

  private MailPlace of(ReceivedMail mail, Optional<ReplySigns.Signed> signed) {
    var parsed = mail.parsed();
    var about = byThread(parsed).or(() -> signed.map(ReplySigns.Signed::ticket)).orElse(null);
    if (parsed.bounce() != null) {
      return MailPlace.parked(bounced(parsed), "mail.bounce");
    }
    if (mail.sender().isEmpty() || !mail.sender().contains("@")) {
      return MailPlace.parked(null, "mail.noSender");
    }
    if (parsed.isAutomatic()) {
      return MailPlace.parked(
          about, parsed.autoSubmitted() == null ? "mail.bulk" : "mail.automatic");
    }
    if (guard.isOurOwn(mail.sender())) {
      return MailPlace.parked(about, "mail.own");
    }
    if (guard.isBlocked(mail.sender())) {
      return MailPlace.parked(null, "mail.blocked");
    }
    return signed
        .flatMap(sign -> join(mail, sign))
        .or(() -> conversation(mail))
        .map(place -> braked(mail, place, "mail.tooManyAnswers "))
        .orElseGet(() -> braked(mail, MailPlace.fresh("mail.new"), "mail.tooMany "));
  }

  /** An archive that somebody brings in is no loop, however much one sender has written in it. */
  private MailPlace braked(ReceivedMail mail, MailPlace place, String reason) {
    return mail.mailbox() != null && guard.isTooMuch(mail.sender(), place.verdict())
        ? MailPlace.held(place.ticket(), reason + guard.most())
        : place;
  }

  private Optional<MailPlace> conversation(ReceivedMail mail) {
    var thread = byThread(mail.parsed());
    if (thread.isPresent()) {
      return thread.flatMap(ticket -> join(mail, ticket, THREAD));
    }
    return byNumber(mail.subject()).flatMap(ticket -> join(mail, ticket, "mail.number"));
  }

  /**
   * Where messages were moved, the mail they answer has moved along and knows the place better than
   * the address does.
   */
  private Optional<MailPlace> join(ReceivedMail mail, ReplySigns.Signed sign) {
    var thread = byThread(mail.parsed()).filter(number -> !number.equals(sign.ticket()));
    var moved =
        thread
            .flatMap(number -> join(mail, number, THREAD))
            .filter(place -> place.verdict() == Kind.JOINED);
    return moved.or(() -> standing(sign.ticket()).map(chain -> signed(mail, sign, chain)));
  }

  private boolean isThemselves(ReceivedMail mail, ReplySigns.Signed sign, List<String> chain) {
    return !mail.proof().doubted()
        && (sign.receiver().equals(BareAddress.of(mail.sender()))
            || participants.has(chain, mail.sender(), true));
  }

  /** A sign that was given to somebody else proves them: what is answered goes to them. */
  private MailPlace signed(ReceivedMail mail, ReplySigns.Signed sign, List<String> chain) {
    var last = chain.get(chain.size() - 1);
    return isThemselves(mail, sign, chain)
        ? MailPlace.joined(last, "mail.signed")
        : MailPlace.joined(last, "mail.signedFor " + sign.receiver()).vouchedBy(sign.receiver());
  }

  private Optional<MailPlace> join(ReceivedMail mail, String number, String reason) {
    return standing(number)
        .map(
            chain -> {
              var last = chain.get(chain.size() - 1);
              if (mail.proof().doubted()) {
                return MailPlace.held(last, mail.proof().reason());
              }
              return participants.has(chain, mail.sender(), reason.equals(THREAD))
                  ? MailPlace.joined(last, reason)
                  : MailPlace.held(last, "mail.stranger");
            });
  }

  /** The ticket and those it was merged into; empty where nothing can be said any more. */
  private Optional<List<String>> standing(String number) {
    var chain = tickets.chain(number);
    return tickets
        .find(chain.get(chain.size() - 1))
        .filter(ticket -> !isOver(ticket))
        .map(ticket -> chain);
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
