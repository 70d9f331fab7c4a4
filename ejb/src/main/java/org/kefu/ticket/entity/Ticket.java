package org.kefu.ticket.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.kefu.channel.boundary.Channel;
import org.kefu.shared.InvalidInput;
import org.kefu.ticket.boundary.Classification;
import org.kefu.ticket.boundary.CloseReason;
import org.kefu.ticket.boundary.OpenTicket;
import org.kefu.ticket.boundary.TicketDetails;
import org.kefu.ticket.boundary.TicketFacts;
import org.kefu.ticket.boundary.TicketState;
import org.kefu.ticket.boundary.TicketType;

/**
 * A customer's request, from the first word until both sides call it closed. Its state follows the
 * token of its process; people change it only through what they do.
 */
@Entity
public class Ticket {
  private static final int EXCERPT = 160;
  private static final int WORDS = 2000;
  private static final int LONGEST_SUBJECT = 300;
  private static final int LONGEST_CATEGORY = 60;
  private static final int LONGEST_PRODUCT = 120;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ticket_seq")
  @SequenceGenerator(name = "ticket_seq", sequenceName = "ticket_seq", allocationSize = 50)
  private Long id;

  @Version private int version;

  @Column(updatable = false)
  private String number;

  @Column(name = "external_number")
  private String externalNumber;

  private String subject;

  @Enumerated(EnumType.STRING)
  private TicketType type;

  private String category;
  private int priority;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  private String product;
  private String language;
  private String mailbox;
  private String excerpt;

  @Enumerated(EnumType.STRING)
  private TicketState state = TicketState.NEW;

  /** A finer state somebody gave it within the state; gone once the state is another. */
  private String substatus;

  private String step;
  private String team;
  private String assignee;

  @Column(name = "customer_number")
  private String customerNumber;

  @Column(name = "customer_name")
  private String customerName;

  /** Since when it is this customer's, null where it always was. */
  @Column(name = "owned_since")
  private Instant ownedSince;

  private boolean closed;

  @Enumerated(EnumType.STRING)
  @Column(name = "close_reason")
  private CloseReason closeReason;

  /** Ours alone: the customer hears and sees nothing of it. */
  private boolean internal;

  /** The ticket in which its conversation goes on, null while it stands for itself. */
  @Column(name = "merged_into")
  private String mergedInto;

  private String solution;

  @Column(name = "classified_why")
  private String classifiedWhy;

  @Column(name = "offered_why")
  private String offeredWhy;

  @Column(name = "reopen_count")
  private int reopenCount;

  @Column(name = "handover_count")
  private int handoverCount;

  @Column(name = "opened_by", updatable = false)
  private String openedBy;

  @Column(name = "opened_at", updatable = false)
  private Instant openedAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Column(name = "state_since")
  private Instant stateSince;

  @Column(name = "answered_at")
  private Instant answeredAt;

  @Column(name = "solved_at")
  private Instant solvedAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  @ElementCollection
  @CollectionTable(name = "ticket_tag", joinColumns = @JoinColumn(name = "ticket_id"))
  @Column(name = "tag")
  private Set<String> tags = new HashSet<>();

  /** The merges of customers that this ticket came along with. */
  @ElementCollection
  @CollectionTable(name = "ticket_merge", joinColumns = @JoinColumn(name = "ticket_id"))
  @Column(name = "merge_number")
  private Set<String> merges = new HashSet<>();

  protected Ticket() {}

  public Ticket(String number, OpenTicket command, Caller caller, String by, Instant at) {
    this.number = number;
    subject = command.subject().strip();
    type = command.type() == null ? TicketType.OTHER : command.type();
    priority = command.priority() == null ? 0 : command.priority();
    channel = command.channel();
    product = command.product();
    internal = command.internal();
    customerNumber = caller.number();
    customerName = caller.name();
    language = caller.language();
    openedBy = by;
    openedAt = at;
    updatedAt = at;
    stateSince = at;
    quote(command.text());
  }

  /** Whoever the ticket is opened for, as far as the ticket must know. */
  public record Caller(String number, String name, String language) {}

  /** The number another system gave it; the same one is never taken over twice. */
  public void comeFrom(String externalNumber) {
    this.externalNumber = externalNumber;
  }

  /** The code of the mailbox that brought it, null for none: answers leave from there. */
  public void comeThrough(String mailbox) {
    this.mailbox = mailbox;
  }

  /** The rules have sorted it. */
  public void classify(Classification found, Instant at) {
    category = found.category();
    type = found.type();
    priority = found.priority();
    classifiedWhy = cut(found.why(), 500);
    updatedAt = at;
  }

  /** Somebody gives it another priority, 1 low … 4 urgent. */
  public void prioritise(int priority, Instant at) {
    this.priority = priority;
    updatedAt = at;
  }

  /** Somebody knows better than the rules what it is about. */
  public void retype(TicketType type, Instant at) {
    this.type = type;
    updatedAt = at;
  }

  /** The token of the process stands at a wait now. */
  public void reach(String step, TicketState state, Instant at) {
    if (this.state != state) {
      stateSince = at;
      substatus = null;
    }
    this.step = step;
    this.state = state;
    updatedAt = at;
  }

  public void offer(String team, String why, Instant at) {
    this.team = team;
    assignee = null;
    offeredWhy = cut(why, 500);
    updatedAt = at;
  }

  public void take(String login, Instant at) {
    assignee = login;
    updatedAt = at;
  }

  public void handOver(String toTeam, String toPerson, Instant at) {
    if (toTeam != null) {
      team = toTeam;
    }
    assignee = toPerson;
    handoverCount++;
    updatedAt = at;
  }

  /** Somebody has said something; the list shows how it begins. */
  public void speak(String text, boolean toCustomer, Instant at) {
    quote(text);
    updatedAt = at;
    if (toCustomer && answeredAt == null) {
      answeredAt = at;
    }
  }

  public void solve(String solution, Instant at) {
    this.solution = solution;
    solvedAt = at;
    updatedAt = at;
    if (answeredAt == null) {
      answeredAt = at;
    }
  }

  public void reopen(Instant at) {
    reopenCount++;
    open(at);
  }

  private void open(Instant at) {
    closed = false;
    closeReason = null;
    closedAt = null;
    solvedAt = null;
    updatedAt = at;
  }

  /** What was said goes on in another ticket; the process ends this one, if it has not ended. */
  public void mergeInto(String other, Instant at) {
    mergedInto = other;
    updatedAt = at;
  }

  /** It stands for itself again, and is open again where only the merge had ended it. */
  public void part(Instant at) {
    mergedInto = null;
    updatedAt = at;
    if (closeReason == CloseReason.MERGED) {
      open(at);
    }
  }

  /** What was said has changed; the list shows how the last of it begins. */
  public void retell(String text, Instant at) {
    quote(text);
    updatedAt = at;
  }

  public void close(CloseReason reason, Instant at) {
    closed = true;
    closeReason = reason;
    closedAt = at;
    reach(null, reason.isWithdrawal() ? TicketState.WITHDRAWN : TicketState.CLOSED, at);
  }

  /** False when the ticket has the tag already. */
  public boolean tag(String tag, Instant at) {
    return tags.add(tag) && touch(at);
  }

  /** False when the ticket does not have the tag. */
  public boolean untag(String tag, Instant at) {
    return tags.remove(tag) && touch(at);
  }

  /** Its custom fields have changed. */
  public void fill(Instant at) {
    updatedAt = at;
  }

  private boolean touch(Instant at) {
    updatedAt = at;
    return true;
  }

  public void rename(String customerName) {
    this.customerName = customerName;
  }

  /** Somebody puts right what it is called. */
  public void reword(String subject, Instant at) {
    if (subject == null) {
      throw new InvalidInput("subject", "required");
    }
    this.subject = line(subject, "subject", LONGEST_SUBJECT);
    updatedAt = at;
  }

  /** Somebody knows better than the rules where it belongs; null for nowhere. */
  public void categorise(String category, Instant at) {
    this.category = line(category, "category", LONGEST_CATEGORY);
    updatedAt = at;
  }

  /** Somebody says more of its state than the process knows; null for nothing more. */
  public void detail(String substatus, Instant at) {
    this.substatus = substatus;
    updatedAt = at;
  }

  /** What it is about; null for nothing of ours. */
  public void concern(String product, Instant at) {
    this.product = line(product, "product", LONGEST_PRODUCT);
    updatedAt = at;
  }

  /** Ours alone from now on, or the customer's too. */
  public void keepInternal(boolean internal, Instant at) {
    this.internal = internal;
    updatedAt = at;
  }

  private static String line(String text, String field, int most) {
    if (text != null && text.length() > most) {
      throw new InvalidInput(field, "longest", most);
    }
    return text;
  }

  /** It was opened for the wrong customer. A merge of the wrong one takes it nowhere any more. */
  public void giveTo(Caller caller, Instant at) {
    customerNumber = caller.number();
    customerName = caller.name();
    language = caller.language();
    merges.clear();
    ownedSince = at;
    updatedAt = at;
  }

  /** False for what was handed out while it was thought to be another customer's. */
  public boolean isOwnedAt(Instant at) {
    return ownedSince == null || !at.isBefore(ownedSince.truncatedTo(ChronoUnit.SECONDS));
  }

  /** Two customers became one; an ended ticket keeps the name of its time. */
  public void moveTo(String merge, String customer, String name) {
    merges.add(merge);
    belongTo(customer, name);
  }

  public void moveBack(String merge, String customer, String name) {
    merges.remove(merge);
    belongTo(customer, name);
  }

  private void belongTo(String customer, String name) {
    customerNumber = customer;
    if (!closed) {
      rename(name);
    }
  }

  private void quote(String text) {
    var line = text.replaceAll("\\s+", " ").replace("\0", "").strip();
    excerpt = cut(line, EXCERPT);
  }

  private static String cut(String text, int most) {
    return text == null || text.length() <= most ? text : text.substring(0, most);
  }

  /**
   * @param mailboxTeam whose tickets its mailbox's mails become, empty when the rules decide
   */
  public TicketFacts facts(String firstText, String customerKind, String mailboxTeam) {
    var text = cut((subject + " " + firstText).toLowerCase(Locale.ROOT), WORDS);
    return new TicketFacts(
        number,
        channel.name(),
        type.name(),
        text,
        product == null ? "" : product,
        language,
        customerKind,
        priority,
        UrgentWords.count(text),
        reopenCount,
        mailboxTeam);
  }

  public TicketDetails details(String assigneeName) {
    return new TicketDetails(
        number,
        subject,
        type,
        category,
        priority,
        channel,
        product,
        List.copyOf(new TreeSet<>(tags)),
        state,
        substatus,
        step,
        team,
        assignee,
        assigneeName,
        customerNumber,
        customerName,
        solution,
        closeReason,
        classifiedWhy,
        offeredWhy,
        reopenCount,
        handoverCount,
        openedAt,
        updatedAt,
        stateSince,
        solvedAt,
        closedAt,
        mergedInto,
        internal,
        version);
  }

  public Long getId() {
    return id;
  }

  public int getVersion() {
    return version;
  }

  public String getNumber() {
    return number;
  }

  public String getSubject() {
    return subject;
  }

  public TicketType getType() {
    return type;
  }

  public TicketState getState() {
    return state;
  }

  public String getSubstatus() {
    return substatus;
  }

  public String getTeam() {
    return team;
  }

  public String getAssignee() {
    return assignee;
  }

  public String getCustomerNumber() {
    return customerNumber;
  }

  public int getPriority() {
    return priority;
  }

  public String getMailbox() {
    return mailbox;
  }

  public String getLanguage() {
    return language;
  }

  public String getSolution() {
    return solution;
  }

  public String getMergedInto() {
    return mergedInto;
  }

  public boolean isInternal() {
    return internal;
  }

  public boolean isMerged() {
    return mergedInto != null;
  }

  public boolean isClosed() {
    return closed;
  }

  public CloseReason getCloseReason() {
    return closeReason;
  }

  public Instant getStateSince() {
    return stateSince;
  }

  public Instant getOpenedAt() {
    return openedAt;
  }

  public Instant getUpdatedAt() {
    return updatedAt;
  }

  public Instant getClosedAt() {
    return closedAt;
  }

  public String getExcerpt() {
    return excerpt;
  }
}
