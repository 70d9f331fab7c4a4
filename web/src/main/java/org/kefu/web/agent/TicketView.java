package org.kefu.web.agent;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.channel.boundary.Channel;
import org.kefu.staff.boundary.TeamView;
import org.kefu.ticket.boundary.CloseReason;
import org.kefu.ticket.boundary.TicketDesk;
import org.kefu.ticket.boundary.TicketQuery;
import org.kefu.ticket.boundary.TicketRow;
import org.kefu.ticket.boundary.TicketSearch;
import org.kefu.workflow.worklist.ActOnTicket;
import org.kefu.workflow.worklist.ChangedMeanwhile;
import org.kefu.workflow.worklist.NotPossibleNow;
import org.kefu.workflow.worklist.TicketAction;
import org.kefu.workflow.worklist.TicketActions;

/**
 * Behind {@code /agent/ticket.xhtml}: the queue, one conversation, and what can be done with it.
 */
@Named
@ViewScoped
public class TicketView implements Serializable {
  private static final String HEAR = "HEAR";
  private static final String NOTE = "NOTE";

  @Inject TicketDesk desk;
  @Inject TicketActions actions;
  @Inject TicketSearch tickets;
  @Inject AuditTrail audit;
  @Inject Stories stories;
  @Inject Queue queues;
  @Inject TicketWordsView words;

  private String number;
  private String queue = TicketQuery.View.MINE.name();
  private List<QueueGroup> groups = List.of();
  private Map<TicketQuery.View, Long> counts = Map.of();
  private Story story;
  private Set<TicketAction> possible = Set.of();
  private String refused;
  private boolean phoneShown;
  private boolean asked = true;

  private String mode = "REPLY";
  private String text;
  private String deed = HEAR;
  private String said;
  private Channel channel = Channel.PHONE;
  private String team;
  private String person;
  private String reason;
  private CloseReason closeReason = CloseReason.DUPLICATE;
  private String closeWords;

  /** Reads everything anew on every request, so nobody acts on what has passed. */
  public void load() {
    counts = tickets.counts();
    groups = queues.groups(view());
    if (number == null) {
      asked = false;
      number =
          groups.stream()
              .flatMap(g -> g.rows().stream())
              .map(TicketRow::number)
              .findFirst()
              .orElse(null);
    }
    if (number != null) {
      read();
    }
  }

  private void read() {
    story = stories.of(number);
    possible = isWorker() || isAssigner() ? actions.possible(number) : Set.of();
  }

  private TicketQuery.View view() {
    return Stream.of(TicketQuery.View.MINE, TicketQuery.View.TEAM, TicketQuery.View.UNASSIGNED)
        .filter(view -> view.name().equals(queue))
        .findFirst()
        .orElse(TicketQuery.View.MINE);
  }

  /** Sends what is in the composer, as the kind that is chosen. */
  public String send() {
    return attempt(
        () -> {
          switch (mode) {
            case NOTE -> desk.note(number, text);
            case "QUESTION" -> act(TicketAction.ASK, text);
            case "SOLUTION" -> act(TicketAction.SOLVE, text);
            default -> desk.reply(number, text);
          }
        });
  }

  public String take() {
    return attempt(() -> act(TicketAction.TAKE, null));
  }

  /** Expert, return, re-open, or what the customer said: the deeds that need words only. */
  public String carryOut() {
    return attempt(
        () -> {
          if (deed.equals(HEAR)) {
            desk.hear(number, channel, said);
          } else {
            act(TicketAction.valueOf(deed), said);
          }
        });
  }

  public String handOver() {
    return attempt(
        () ->
            actions.act(new ActOnTicket(number, TicketAction.ASSIGN, reason, team, person, null)));
  }

  public String close() {
    return attempt(
        () ->
            actions.act(
                new ActOnTicket(number, TicketAction.CLOSE, closeWords, null, null, closeReason)));
  }

  private void act(TicketAction action, String said) {
    actions.act(new ActOnTicket(number, action, said, null, null, null));
  }

  /** A refusal by the process is told in words with what is possible now; what was typed stays. */
  private String attempt(Runnable work) {
    refused = null;
    try {
      work.run();
      return "/agent/ticket?faces-redirect=true&number="
          + number
          + "&queue="
          + queue
          + "&sent=true";
    } catch (NotPossibleNow | ChangedMeanwhile e) {
      return refuse();
    }
  }

  private String refuse() {
    read();
    refused = Refused.inWords(story.ticket().state(), possible);
    if (getModes().stream().noneMatch(Mode::chosen)) {
      mode = NOTE; // nothing meant for something else may leave as a reply
    }
    return null;
  }

  public void showPhone() {
    audit.record(
        AuditTrail.CUSTOMER,
        story.ticket().customerNumber(),
        "customer.phoneShown",
        Map.of("ticket", number));
    phoneShown = true;
  }

  public List<Choice> getQueues() {
    return Stream.of(TicketQuery.View.MINE, TicketQuery.View.TEAM, TicketQuery.View.UNASSIGNED)
        .map(
            view ->
                new Choice(
                    Bundles.text("ticket", "queue.view." + view),
                    view.name(),
                    view == view(),
                    counts.get(view)))
        .toList();
  }

  public Choice getChosenQueue() {
    return getQueues().stream().filter(Choice::chosen).findFirst().orElseThrow();
  }

  public List<TeamView.Person> getPeople() {
    return words.members(team);
  }

  public List<TeamView> getTeams() {
    return words.teams();
  }

  public List<CloseReason> getCloseReasons() {
    return List.of(CloseReason.DUPLICATE, CloseReason.SPAM, CloseReason.WITHDRAWN);
  }

  public List<Channel> getHeardOn() {
    return List.of(
        Channel.PHONE, Channel.VISIT, Channel.LETTER, Channel.SMS, Channel.SOCIAL, Channel.FAX);
  }

  public boolean isWorker() {
    return isUserInRole("ticket.work");
  }

  public boolean isAssigner() {
    return isUserInRole("ticket.assign");
  }

  private static boolean isUserInRole(String right) {
    return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(right);
  }

  private boolean can(TicketAction action) {
    return possible.contains(action);
  }

  public boolean isTakeable() {
    return isWorker() && can(TicketAction.TAKE);
  }

  public boolean isAssignable() {
    return can(TicketAction.ASSIGN);
  }

  public boolean isAskable() {
    return isWorker() && can(TicketAction.ASK);
  }

  public boolean isSolvable() {
    return isWorker() && can(TicketAction.SOLVE);
  }

  public boolean isExpertable() {
    return isWorker() && can(TicketAction.EXPERT);
  }

  public boolean isReturnable() {
    return isWorker() && can(TicketAction.RETURN);
  }

  public boolean isReopenable() {
    return isWorker() && can(TicketAction.REOPEN);
  }

  public boolean isClosable() {
    return can(TicketAction.CLOSE);
  }

  /** Whoever works here may talk on an open ticket. */
  public boolean isWritable() {
    return isWorker() && story.ticket().state().isOpen();
  }

  public boolean isChosen() {
    return story != null;
  }

  public boolean isHearing() {
    return deed.equals(HEAR);
  }

  public boolean isRefused() {
    return refused != null;
  }

  public String getRefusal() {
    return refused;
  }

  public boolean isPhoneShown() {
    return phoneShown;
  }

  public String getPhone() {
    return phoneShown ? story.getPhone() : story.getMaskedPhone();
  }

  public boolean isPhoneHidden() {
    return !phoneShown && story.getPhone() != null;
  }

  public Story getStory() {
    return story;
  }

  public List<QueueGroup> getGroups() {
    return groups;
  }

  public boolean isIdle() {
    return groups.isEmpty();
  }

  public String getDeedTitle() {
    return Bundles.text("ticket", "deed." + deed + ".title");
  }

  public String getDeedHint() {
    return Bundles.text("ticket", "deed." + deed + ".hint");
  }

  public String getDeedVerb() {
    return Bundles.text("ticket", "deed." + deed + ".verb");
  }

  /** The ways to use the composer that the process allows now. */
  public List<Mode> getModes() {
    var modes = new ArrayList<Mode>();
    modes.add(mode("REPLY", "r", receiver()));
    modes.add(mode(NOTE, "n", Bundles.text("ticket", "composer.noted")));
    if (isAskable()) {
      modes.add(mode("QUESTION", "q", receiver()));
    }
    if (isSolvable()) {
      modes.add(mode("SOLUTION", "s", receiver()));
    }
    return modes;
  }

  private Mode mode(String name, String key, String receiver) {
    return Mode.of(name, key, receiver, name.equals(mode));
  }

  public Mode getChosenMode() {
    return getModes().stream()
        .filter(Mode::chosen)
        .findFirst()
        .orElseGet(() -> mode("REPLY", "r", receiver()));
  }

  private String receiver() {
    var key = story.getMail() == null ? "composer.noAddress" : "composer.to";
    return Bundles.text("ticket", key, story.ticket().customerName());
  }

  public String getLook() {
    return getChosenMode().look();
  }

  public boolean isEnded() {
    return isWorker() && !story.ticket().state().isOpen();
  }

  public boolean isMine() {
    return view() == TicketQuery.View.MINE;
  }

  /** On a phone there is room for the queue or the conversation; a number asks for the latter. */
  public String getReading() {
    return asked ? "is-reading" : "";
  }

  public void begin(String wished) {
    deed = wished;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getQueue() {
    return queue;
  }

  public void setQueue(String queue) {
    this.queue = queue == null ? TicketQuery.View.MINE.name() : queue;
  }

  public String getMode() {
    return mode;
  }

  public void setMode(String mode) {
    this.mode = mode == null ? "REPLY" : mode;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getDeed() {
    return deed;
  }

  public void setDeed(String deed) {
    this.deed = deed;
  }

  public String getWords() {
    return said;
  }

  public void setWords(String words) {
    this.said = words;
  }

  public Channel getChannel() {
    return channel;
  }

  public void setChannel(Channel channel) {
    this.channel = channel;
  }

  public String getTeam() {
    return team;
  }

  public void setTeam(String team) {
    this.team = team;
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public CloseReason getCloseReason() {
    return closeReason;
  }

  public void setCloseReason(CloseReason closeReason) {
    this.closeReason = closeReason;
  }

  public String getCloseWords() {
    return closeWords;
  }

  public void setCloseWords(String closeWords) {
    this.closeWords = closeWords;
  }
}
