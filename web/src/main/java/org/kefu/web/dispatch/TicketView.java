package org.kefu.web.dispatch;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.kefu.web.agent.Stories;
import org.kefu.web.agent.Story;

/** Behind {@code /dispatch/ticket.xhtml}: one ticket to read before it is given to somebody. */
@Named("dispatchTicketView")
@ViewScoped
public class TicketView implements Serializable {
  @Inject Stories stories;
  private String number;
  private Story story;

  public void load() {
    story = stories.of(number);
  }

  public Story getStory() {
    return story;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
