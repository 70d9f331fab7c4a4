package org.kefu.channel.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.kefu.channel.control.MailKeeping;
import org.kefu.channel.control.ReadableMessages;
import org.kefu.channel.control.UnknownMessage;
import org.kefu.channel.entity.Message;
import org.kefu.shared.InvalidInput;
import org.kefu.staff.boundary.Right;
import org.kefu.system.boundary.Files;

/** Mails read again, from the bytes that came, in a charset that somebody chooses. */
@Stateless
@RolesAllowed(Right.TICKET_READ)
public class Readings {
  /** What garbled mails are in, the most likely first. */
  public static final List<String> CHARSETS =
      List.of(
          "GB18030",
          "Big5",
          "UTF-8",
          "ISO-2022-JP",
          "Shift_JIS",
          "EUC-JP",
          "EUC-KR",
          "windows-1252",
          "windows-1251",
          "KOI8-R",
          "UTF-16LE");

  @Inject ReadableMessages messages;
  @Inject MailKeeping keeping;
  @Inject Files files;
  @Inject Event<MessageReread> reread;

  /**
   * @param charset one of {@link #CHARSETS}, null for what we make of the mail
   */
  public Reading read(@NotNull String message, String charset) {
    return read(messages.named(message), charset);
  }

  /** From now on the message is shown and found in this reading; its bytes stay as they came. */
  @RolesAllowed(Right.TICKET_WORK)
  public void keep(@NotNull String number, String charset) {
    var message = messages.named(number);
    message.readAs(read(message, charset));
    if (message.getTicketNumber() != null) {
      reread.fire(new MessageReread(message.getTicketNumber(), number, charset));
    }
  }

  private Reading read(Message message, String charset) {
    if (charset != null && !CHARSETS.contains(charset)) {
      throw new InvalidInput("charset", "charset", charset);
    }
    if (message.getRawSha() == null) {
      throw new UnknownMessage(message.getNumber());
    }
    return keeping.reading(files.read(message.getRawSha()), charset);
  }
}
