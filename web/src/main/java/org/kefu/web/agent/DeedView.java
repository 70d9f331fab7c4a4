package org.kefu.web.agent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kefu.channel.boundary.Channel;
import org.kefu.ticket.boundary.TicketDesk;
import org.kefu.workflow.worklist.ActOnTicket;
import org.kefu.workflow.worklist.TicketAction;
import org.kefu.workflow.worklist.TicketActions;

/** Taking a ticket, and the deeds that need words only: expert, return, re-open, hearing. */
@Named
@ViewScoped
public class DeedView implements Serializable {
  private static final String HEAR = "HEAR";

  @Inject TicketView ticket;
  @Inject TicketDesk desk;
  @Inject TicketActions actions;

  private String deed = HEAR;
  private String words;
  private Channel channel = Channel.PHONE;
  private final Brought brought = new Brought();

  public void begin(String wished) {
    deed = wished;
  }

  public String take() {
    return ticket.attempt(() -> act(TicketAction.TAKE, null));
  }

  public String carryOut() {
    return ticket.attempt(
        () -> {
          if (isHearing()) {
            desk.hear(ticket.getNumber(), channel, words, brought.files());
          } else {
            act(TicketAction.valueOf(deed), words);
          }
        });
  }

  private void act(TicketAction action, String said) {
    actions.act(new ActOnTicket(ticket.getNumber(), action, said, null, null, null));
  }

  /** What a customer said is written down, whichever way it was heard. */
  public boolean isHearing() {
    return deed.equals(HEAR);
  }

  public List<Channel> getHeardOn() {
    return Channel.BY_HAND;
  }

  public Brought getBrought() {
    return brought;
  }

  public String getTitle() {
    return Bundles.text("ticket", "deed." + deed + ".title");
  }

  public String getHint() {
    return Bundles.text("ticket", "deed." + deed + ".hint");
  }

  public String getVerb() {
    return Bundles.text("ticket", "deed." + deed + ".verb");
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public Channel getChannel() {
    return channel;
  }

  public void setChannel(Channel channel) {
    this.channel = channel;
  }
}
