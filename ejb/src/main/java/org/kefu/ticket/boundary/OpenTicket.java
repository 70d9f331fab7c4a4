package org.kefu.ticket.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.kefu.channel.boundary.Channel;

/**
 * Command: what a caller must say to open a ticket. Type and priority may be left to the rules.
 *
 * @param priority 1 low … 4 urgent, or null
 * @param fields what a form was filled with, by the keys of the custom fields; null for no form
 * @param files what came along: a photo, the scan of a letter
 * @param internal ours alone: the customer hears and sees nothing of it
 */
public record OpenTicket(
    @NotBlank String customerNumber,
    @NotNull Channel channel,
    @NotBlank @Size(max = 300) String subject,
    @NotNull @Size(max = 200_000) String text,
    TicketType type,
    @Min(1) @Max(4) Integer priority,
    @Size(max = 120) String product,
    @NotNull List<@NotBlank @Size(max = 60) String> tags,
    Map<String, String> fields,
    @NotNull List<Reply.NewFile> files,
    boolean internal) {

  /** Nothing came along with the words. */
  public OpenTicket(
      String customerNumber,
      Channel channel,
      String subject,
      String text,
      TicketType type,
      Integer priority,
      String product,
      List<String> tags,
      Map<String, String> fields) {
    this(
        customerNumber,
        channel,
        subject,
        text,
        type,
        priority,
        product,
        tags,
        fields,
        List.of(),
        false);
  }

  /** Nobody was asked for more, as when it comes by mail: nothing more can be demanded. */
  public OpenTicket(
      String customerNumber,
      Channel channel,
      String subject,
      String text,
      TicketType type,
      Integer priority,
      String product,
      List<String> tags) {
    this(customerNumber, channel, subject, text, type, priority, product, tags, null);
  }

  /** The same for our eyes alone, or for the customer's too. */
  public OpenTicket internal(boolean internal) {
    return new OpenTicket(
        customerNumber,
        channel,
        subject,
        text,
        type,
        priority,
        product,
        tags,
        fields,
        files,
        internal);
  }
}
