package org.kefu.web.agent;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kefu.shared.CrossedInput;
import org.kefu.shared.Versions;
import org.kefu.ticket.boundary.TicketCorrection;
import org.kefu.ticket.boundary.TicketCorrections;
import org.kefu.ticket.boundary.TicketPart;
import org.kefu.ticket.boundary.TicketType;
import org.kefu.web.shared.Crossed;
import org.kefu.web.shared.Crossing;
import org.kefu.web.shared.Dialogs;
import org.kefu.web.shared.Told;

/** What the ticket on the desk says of itself: shown, and put right where it stands. */
@Named
@ViewScoped
public class TicketPartsView implements Serializable, Crossed {
  private static final String CROSSED = "crossed";

  @Inject TicketView ticket;
  @Inject TicketCorrections corrections;
  @Inject TicketWordsView words;
  @Inject CustomerChoiceView customers;
  @Inject Told told;

  private TicketPart edited;
  private String typed;
  private String read;
  private Crossing crossing;

  /** Begins to write where it stands. */
  public void edit(TicketPart part) {
    edited = part;
    read = now(part);
    typed = read;
    Dialogs.focus((part == TicketPart.SUBJECT ? "title:" : "parts:") + part.key());
  }

  public void save() {
    correct(edited, typed, read);
  }

  public void leave() {
    edited = null;
  }

  /** Takes one of several values; what the page had shown comes along from there. */
  public void pick(TicketPart part, String value) {
    var had =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("had");
    correct(part, value, had == null || had.isEmpty() ? null : had);
  }

  /** The ticket is somebody else's; everything on the page that hangs on it is read anew. */
  public String give() {
    var before = ticket.getStory().ticket();
    corrections.correct(
        ticket.getNumber(),
        TicketCorrection.of(
            Map.of(TicketPart.CUSTOMER, customers.decide()),
            Map.of(TicketPart.CUSTOMER, before.customerNumber())));
    ticket.load();
    told.done("ticket", "give.done", ticket.getStory().ticket().customerName());
    return ticket.here();
  }

  /** Ours alone from now on, or the customer's too: everything on the page hangs on it. */
  public String keepInternal() {
    var before = ticket.getStory().ticket().internal();
    corrections.correct(
        ticket.getNumber(),
        TicketCorrection.of(
            only(TicketPart.INTERNAL, String.valueOf(!before)),
            only(TicketPart.INTERNAL, String.valueOf(before))));
    told.done("ticket", before ? "internal.madePublic" : "internal.made", ticket.getNumber());
    return ticket.here();
  }

  private void correct(TicketPart part, String value, String had) {
    try {
      corrections.correct(
          ticket.getNumber(), TicketCorrection.of(only(part, value), only(part, had)));
      edited = null;
      ticket.load();
    } catch (CrossedInput met) {
      meet(part, value, had);
    }
  }

  private static Map<TicketPart, String> only(TicketPart part, String value) {
    var one = new EnumMap<TicketPart, String>(TicketPart.class);
    one.put(part, value);
    return one;
  }

  private void meet(TicketPart part, String mine, String had) {
    ticket.load();
    edited = null;
    crossing = new Crossing(ticket.getStory().ticket().updatedAt());
    crossing.meet(
        part.name(),
        Bundles.text("ticket", "part." + part),
        new Versions<>(had, mine, now(part)),
        value -> inWords(part, value));
    Dialogs.show(CROSSED);
  }

  @Override
  public void decide(Crossing.Clash clash, boolean mine) {
    crossing.decide(clash, mine);
  }

  /** Saves what was decided; who changed it once more meanwhile is met once more. */
  public void settle() {
    var clash = crossing.getClashes().get(0);
    var mine = crossing.isMine(clash);
    crossing = null;
    Dialogs.hide(CROSSED);
    if (mine) {
      correct(TicketPart.valueOf(clash.key()), clash.values().mine(), clash.values().theirs());
    }
  }

  private String now(TicketPart part) {
    return part.of(ticket.getStory().ticket());
  }

  private String inWords(TicketPart part, String value) {
    return switch (part) {
      case TYPE -> Bundles.text("ticket", "type." + value);
      case PRIORITY -> Bundles.text("common", "priority." + value);
      case CATEGORY -> words.category(value);
      case SUBSTATUS -> words.substatuses().name(value);
      default -> value;
    };
  }

  /** What can be picked, in the order of the page. */
  public List<Pick> picks(TicketPart part) {
    var values =
        switch (part) {
          case TYPE -> Stream.of(TicketType.values()).map(Enum::name);
          case PRIORITY -> Stream.of("4", "3", "2", "1");
          case SUBSTATUS ->
              words.substatuses().codes(ticket.getStory().ticket().state(), now(part)).stream();
          default -> words.categories(now(part)).stream();
        };
    return values.map(value -> new Pick(value, inWords(part, value))).toList();
  }

  /** A value with its words. */
  public record Pick(String value, String words) {}

  public boolean is(TicketPart part) {
    return edited == part;
  }

  public boolean isWritable() {
    return ticket.isWorker();
  }

  /** What was merged is one conversation, for the customer's eyes or not. */
  public boolean isKeepable() {
    return ticket.isWorker() && !ticket.getStory().ticket().isMerged();
  }

  /** Only who may read customers finds the right one. */
  public boolean isGivable() {
    return ticket.isWorker()
        && !ticket.getStory().ticket().isMerged()
        && FacesContext.getCurrentInstance().getExternalContext().isUserInRole("customer.read");
  }

  public boolean isCrossed() {
    return crossing != null;
  }

  @Override
  public Crossing getCrossing() {
    return crossing;
  }

  public String getTyped() {
    return typed;
  }

  public void setTyped(String typed) {
    this.typed = typed;
  }
}
