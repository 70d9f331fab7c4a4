package org.kefu.web.agent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kefu.channel.boundary.BareAddress;
import org.kefu.customer.boundary.CustomerDesk;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.ticket.boundary.NewPart;
import org.kefu.ticket.boundary.TicketRearranging;
import org.kefu.web.shared.Dialogs;
import org.kefu.web.shared.Told;

/** The dialog that brings a message, or all from there on, to another ticket or a new one. */
@Named
@ViewScoped
public class MoveView implements Serializable {
  @Inject TicketView ticket;
  @Inject TicketRearranging rearranging;
  @Inject CustomerDesk customers;
  @Inject Told told;

  private TalkLine line;
  private boolean further;
  private boolean apart;
  private boolean sendersOwn;
  private String other;
  private String subject;

  public void begin(TalkLine chosen) {
    line = chosen;
    further = false;
    apart = false;
    sendersOwn = false;
    other = null;
    subject = ticket.getStory().ticket().subject();
    Dialogs.show("move");
  }

  public String move() {
    return ticket.attempt(
        () -> {
          if (apart) {
            var fresh =
                rearranging.split(ticket.getNumber(), chosen(), new NewPart(subject, customer()));
            told.done("ticket", "move.apart.done", fresh);
          } else {
            rearranging.move(ticket.getNumber(), chosen(), other);
            told.done("ticket", "move.done", other);
          }
        });
  }

  /** The message, and where it is wished what was said after it. */
  private List<String> chosen() {
    return ticket.getStory().talk().stream()
        .dropWhile(each -> !line.number().equals(each.number()))
        .filter(TalkLine::isMovable)
        .limit(further ? Integer.MAX_VALUE : 1)
        .map(TalkLine::number)
        .toList();
  }

  private String customer() {
    return sendersOwn
        ? customers.recognise(
            CustomerFile.brief(line.who(), BareAddress.of(line.address()), null, null))
        : ticket.getStory().ticket().customerNumber();
  }

  public boolean isBegun() {
    return line != null;
  }

  /** True where the message may be somebody else's than the ticket. */
  public boolean isFromSomebody() {
    return line != null && line.address() != null;
  }

  public TalkLine getLine() {
    return line;
  }

  public boolean isFurther() {
    return further;
  }

  public void setFurther(boolean further) {
    this.further = further;
  }

  public boolean isApart() {
    return apart;
  }

  public void setApart(boolean apart) {
    this.apart = apart;
  }

  public boolean isSendersOwn() {
    return sendersOwn;
  }

  public void setSendersOwn(boolean sendersOwn) {
    this.sendersOwn = sendersOwn;
  }

  public String getOther() {
    return other;
  }

  public void setOther(String other) {
    this.other = other;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }
}
