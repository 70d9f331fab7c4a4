package org.kefu.web.agent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.kefu.channel.boundary.Channel;
import org.kefu.channel.boundary.ContactNote;
import org.kefu.channel.boundary.Direction;
import org.kefu.channel.boundary.PostKind;
import org.kefu.shared.InvalidInput;
import org.kefu.ticket.boundary.ContactDesk;
import org.kefu.ticket.boundary.RegisterContact;
import org.kefu.web.shared.LocaleView;
import org.kefu.web.shared.Told;

/** Behind {@code /agent/registerContact.xhtml}: a call, a letter or a visit is written down. */
@Named
@ViewScoped
public class RegisterContactView implements Serializable {
  private static final Pattern SPAN = Pattern.compile("(\\d{1,3})(?:[:：](\\d{1,2}))?");

  @Inject ContactDesk desk;
  @Inject CustomerChoiceView customer;
  @Inject LocaleView locale;
  @Inject Told told;

  /** What becomes of a contact. */
  public enum Fate {
    KEEP,
    OPEN,
    JOIN
  }

  private Channel channel = Channel.PHONE;
  private Direction direction = Direction.IN;
  private LocalDateTime at;
  private String span;
  private PostKind kind;
  private String who;
  private String subject;
  private String text;
  private String outcome;
  private String toDo;
  private LocalDate until;
  private Fate fate = Fate.KEEP;
  private String other;
  private final Brought brought = new Brought();

  public void load() {
    customer.load();
    at = LocalDateTime.now(locale.getZone()).truncatedTo(ChronoUnit.MINUTES);
  }

  /** With another channel other things are asked for. */
  public void channelChosen() {
    if (isPaper() && kind == null) {
      kind = PostKind.REQUEST;
    }
  }

  public String register() {
    var message =
        desk.register(
            new RegisterContact(
                channel,
                at.atZone(locale.getZone()).toInstant(),
                customer.chosen(),
                subject,
                text,
                brought.files(),
                note(),
                fate == Fate.JOIN ? other : null,
                fate == Fate.OPEN));
    told.done("contact", "registered");
    return "/agent/contact?faces-redirect=true&number=" + message;
  }

  private ContactNote note() {
    return new ContactNote(
        direction, seconds(), isPaper() ? kind : null, who, outcome, toDo, until);
  }

  /** Minutes, or minutes and seconds with a colon between. */
  private Integer seconds() {
    if (!isTimed() || span == null || span.isBlank()) {
      return null;
    }
    var read = SPAN.matcher(span.strip());
    if (!read.matches()) {
      throw new InvalidInput("span", "span");
    }
    var seconds = read.group(2) == null ? 0 : Integer.parseInt(read.group(2));
    return Integer.parseInt(read.group(1)) * 60 + seconds;
  }

  public boolean isPaper() {
    return RegisterContact.isOnPaper(channel);
  }

  public boolean isTimed() {
    return channel == Channel.PHONE || channel == Channel.VISIT;
  }

  public boolean isJoining() {
    return fate == Fate.JOIN;
  }

  public List<Channel> getChannels() {
    return Channel.BY_HAND;
  }

  public Direction[] getDirections() {
    return Direction.values();
  }

  public PostKind[] getKinds() {
    return PostKind.values();
  }

  public Fate[] getFates() {
    return Fate.values();
  }

  public Brought getBrought() {
    return brought;
  }

  public Channel getChannel() {
    return channel;
  }

  public void setChannel(Channel channel) {
    this.channel = channel;
  }

  public Direction getDirection() {
    return direction;
  }

  public void setDirection(Direction direction) {
    this.direction = direction;
  }

  public LocalDateTime getAt() {
    return at;
  }

  public void setAt(LocalDateTime at) {
    this.at = at;
  }

  public String getSpan() {
    return span;
  }

  public void setSpan(String span) {
    this.span = span;
  }

  public PostKind getKind() {
    return kind;
  }

  public void setKind(PostKind kind) {
    this.kind = kind;
  }

  public String getWho() {
    return who;
  }

  public void setWho(String who) {
    this.who = who;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getOutcome() {
    return outcome;
  }

  public void setOutcome(String outcome) {
    this.outcome = outcome;
  }

  public String getToDo() {
    return toDo;
  }

  public void setToDo(String toDo) {
    this.toDo = toDo;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }

  public Fate getFate() {
    return fate;
  }

  public void setFate(Fate fate) {
    this.fate = fate;
  }

  public String getOther() {
    return other;
  }

  public void setOther(String other) {
    this.other = other;
  }
}
