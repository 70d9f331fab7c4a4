package org.kefu.channel.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.kefu.channel.boundary.NewMessage;
import org.kefu.channel.boundary.ParsedMail;
import org.kefu.channel.boundary.Proof;
import org.kefu.channel.boundary.Reading;
import org.kefu.channel.boundary.ReceivedMail;
import org.kefu.channel.boundary.StoredFile;
import org.kefu.channel.entity.Mailbox;
import org.kefu.system.boundary.Files;

/** Reads a mail and puts its bytes and its files into the file store. */
@ApplicationScoped
public class MailKeeping {
  private static final int LONGEST_SENDER = 300;

  private final MailParser parser = new MailParser();
  private final HtmlCleaner cleaner = new HtmlCleaner();
  private final MailBodies bodies = new MailBodies();

  @Inject Files files;
  @Inject Mailboxes mailboxes;

  /**
   * @param mailbox the code of the mailbox that brought it, null when it came another way
   */
  public ReceivedMail keep(byte[] raw, String mailbox) {
    var parsed = parser.parse(raw);
    var kept = parsed.attachments().stream().map(this::keep).toList();
    return received(parsed, raw, envelope(mailbox, parsed, files.keep(raw), kept));
  }

  /** The mail for a look at it: nothing of it is kept. */
  public ReceivedMail read(byte[] raw, String mailbox) {
    var parsed = parser.parse(raw);
    return received(parsed, raw, envelope(mailbox, parsed, null, List.of()));
  }

  /**
   * The words of a mail in the charset that somebody names.
   *
   * @param charset null for what we make of it
   */
  public Reading reading(byte[] raw, String charset) {
    var bodies = parser.bodies(raw, charset == null ? null : Charset.forName(charset));
    var html = bodies.html() == null ? null : cleaner.clean(bodies.html());
    return new Reading(charset, bodies.text(), html);
  }

  private ReceivedMail received(ParsedMail parsed, byte[] raw, NewMessage.Mail envelope) {
    return new ReceivedMail(
        parsed,
        fingerprint(parsed, raw),
        bodies.readable(parsed),
        envelope,
        proof(parsed, envelope));
  }

  private Proof proof(ParsedMail parsed, NewMessage.Mail envelope) {
    if (envelope.mailbox() == null || parsed.from().isEmpty()) {
      return Proof.NOT_ASKED;
    }
    var from = parsed.from().get(0).address();
    return mailboxes
        .find(envelope.mailbox())
        .map(Mailbox::getAuthserv)
        .map(server -> SenderProof.read(parsed.checks(), server, from))
        .orElse(Proof.NOT_ASKED);
  }

  private NewMessage.Mail envelope(
      String mailbox, ParsedMail parsed, String rawSha, List<StoredFile> kept) {
    return new NewMessage.Mail(
        mailbox,
        parsed.messageId(),
        parsed.from().isEmpty() ? null : written(parsed.from().get(0)),
        parsed.to().stream().map(MailKeeping::written).toList(),
        parsed.cc().stream().map(MailKeeping::written).toList(),
        parsed.subject(),
        parsed.text(),
        parsed.html() == null ? null : cleaner.clean(parsed.html()),
        parsed.sentAt(),
        rawSha,
        kept,
        parsed.isAutomatic(),
        null,
        parsed.replyTo().stream()
            .map(ParsedMail.Address::address)
            .filter(address -> address.contains("@"))
            .findFirst()
            .orElse(null),
        parsed.cut(),
        null);
  }

  private StoredFile keep(ParsedMail.Attachment file) {
    return new StoredFile(
        file.name(),
        Files.type(file.content(), file.type()),
        file.content().length,
        files.keep(file.content()),
        file.inline(),
        file.contentId());
  }

  /** A name may be cut, an address never: what is answered would go to somebody else. */
  private static String written(ParsedMail.Address address) {
    var room = LONGEST_SENDER - address.address().length() - " <>".length();
    var name = address.name().strip();
    return name.isEmpty() || room < 1
        ? address.address()
        : name.substring(0, Math.min(name.length(), room)) + " <" + address.address() + ">";
  }

  /**
   * Covers what the sender wrote, not what the way here added (Received, Delivered-To): the same
   * mail fetched twice or over two ways is the same, two mails under one reused id are not. A mail
   * without an id is the same only when all its bytes are.
   */
  static String fingerprint(ParsedMail mail, byte[] raw) {
    if (mail.messageId() == null) {
      return Files.sha256(raw);
    }
    var files =
        mail.attachments().stream()
            .map(ParsedMail.Attachment::content)
            .map(Files::sha256)
            .collect(Collectors.joining(" "));
    var parts =
        List.of(
            mail.messageId(),
            mail.from().toString(),
            mail.to().toString(),
            String.valueOf(mail.sentAt()),
            String.valueOf(mail.subject()),
            mail.text(),
            String.valueOf(mail.html()),
            files);
    return Files.sha256(String.join("\n\u0001", parts).getBytes(StandardCharsets.UTF_8));
  }
}
