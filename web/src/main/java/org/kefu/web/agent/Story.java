package org.kefu.web.agent;

import java.time.Instant;
import java.util.List;
import org.kefu.customer.boundary.CustomerDetails;
import org.kefu.customer.boundary.Masked;
import org.kefu.ticket.boundary.TicketDetails;
import org.kefu.ticket.boundary.TicketRow;

/**
 * All a page tells of one ticket.
 *
 * @param step the step of the process it stands at, in words; its state where it has ended
 * @param intact true when the log was not tampered with
 * @param firstAnswer when we first wrote to the customer, or null
 * @param others other tickets of the customer, newest first
 * @param othersCount how many other tickets the customer has
 */
public record Story(
    TicketDetails ticket,
    CustomerDetails customer,
    List<Stage> stages,
    String step,
    List<TalkLine> talk,
    List<LogEntry> log,
    boolean intact,
    List<String> offeredWhy,
    List<String> classifiedWhy,
    Instant firstAnswer,
    List<TicketRow> others,
    long othersCount) {

  public boolean isReopened() {
    return ticket.reopenCount() > 0;
  }

  public String getReopenedWords() {
    return Bundles.text("ticket", "desk.reopened", ticket.reopenCount());
  }

  public String getOthersWords() {
    return othersCount == 0
        ? Bundles.text("ticket", "side.first")
        : Bundles.text("ticket", "side.tickets", othersCount);
  }

  public boolean isTagged() {
    return !ticket.tags().isEmpty();
  }

  public boolean isAssigned() {
    return ticket.assignee() != null;
  }

  public boolean isInTeam() {
    return ticket.team() != null;
  }

  public boolean isExplained() {
    return !offeredWhy.isEmpty() || !classifiedWhy.isEmpty();
  }

  public boolean isAnswered() {
    return firstAnswer != null;
  }

  public boolean isEnded() {
    return ticket.closedAt() != null;
  }

  public boolean isKnownCustomer() {
    return othersCount > 0;
  }

  /** Their file may lie out of the reader's regions, or be none of the reader's business. */
  public boolean isCustomerSeen() {
    return customer != null;
  }

  public String getPhone() {
    return customer == null ? null : customer.firstPhone();
  }

  public String getMaskedPhone() {
    return Masked.phone(getPhone());
  }

  public String getMail() {
    return customer == null ? null : customer.firstEmail();
  }

  public String getAddress() {
    return customer == null || customer.file().addresses().isEmpty()
        ? null
        : customer.file().addresses().get(0).oneLine();
  }
}
