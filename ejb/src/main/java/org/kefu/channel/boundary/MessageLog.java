package org.kefu.channel.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.kefu.channel.control.CustomerWords;
import org.kefu.channel.control.Messages;
import org.kefu.channel.control.ReadableMessages;
import org.kefu.channel.control.UnknownMessage;
import org.kefu.channel.entity.Message;
import org.kefu.shared.BusinessClock;
import org.kefu.staff.boundary.Right;
import org.kefu.system.boundary.Files;
import org.kefu.system.boundary.Numbering;

/** The communication log: every message of every channel, with its files and raw source. */
@Stateless
@RolesAllowed(Right.TICKET_READ)
public class MessageLog {
  @Inject Messages messages;
  @Inject Numbering numbering;
  @Inject Files files;
  @Inject BusinessClock clock;
  @Inject ReadableMessages readable;
  @Inject CustomerWords words;

  /** Writes a message and returns its number; a mail that is filed already only gets its place. */
  @PermitAll
  public String record(NewMessage news) {
    if (news.mail() != null && news.mail().filedAs() != null) {
      messages.named(news.mail().filedAs()).place(news);
      words.tell(news.mail().filedAs(), news);
      return news.mail().filedAs();
    }
    var message = new Message(numbering.next("M"), news, clock.instant());
    messages.add(message);
    words.tell(message.getNumber(), news);
    return message.getNumber();
  }

  /** What was said on a ticket, oldest first; nothing where the caller may not read it. */
  public List<MessageView> conversation(String ticketNumber) {
    return views(readable.of(messages.conversation(ticketNumber)));
  }

  /** What was said with a customer on any ticket, newest first. */
  public List<MessageView> ofCustomer(String customerNumber, int first, int size) {
    return views(readable.of(messages.ofCustomer(customerNumber, first, size)));
  }

  /** The part of a conversation the customer may see; nothing internal is in it. */
  @PermitAll
  public List<MessageView> shownToCustomer(String ticketNumber) {
    return conversation(ticketNumber).stream()
        .filter(message -> message.kind().isForCustomer())
        .toList();
  }

  /** However many messages there are, it takes two queries. */
  private List<MessageView> views(List<Message> found) {
    var files = messages.files(found);
    return found.stream()
        .map(message -> message.view(files.getOrDefault(message.getId(), List.of())))
        .toList();
  }

  public MessageView message(String number) {
    return readable.named(number).view();
  }

  /** The bytes that came. */
  public byte[] raw(String number) {
    var sha = readable.named(number).getRawSha();
    if (sha == null) {
      throw new UnknownMessage(number);
    }
    return files.read(sha);
  }

  /** An attachment's content, by its place in the message from 0. */
  public Content attachment(String number, int place) {
    var all = readable.named(number).view().attachments();
    if (place < 0 || place >= all.size()) {
      throw new UnknownMessage(number + "/" + place);
    }
    var file = all.get(place);
    return new Content(file, files.read(file.sha256()));
  }

  /** View: a file with its bytes. */
  public record Content(StoredFile file, byte[] bytes) {}
}
