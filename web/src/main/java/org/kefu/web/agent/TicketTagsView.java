package org.kefu.web.agent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kefu.ticket.boundary.TicketTags;

/** The tags of the ticket on the desk. */
@Named
@RequestScoped
public class TicketTagsView extends TagForm {
  @Inject TicketView ticket;
  @Inject TicketTags tags;

  @Override
  public List<String> getTags() {
    return ticket.getStory().ticket().tags();
  }

  @Override
  public boolean isWritable() {
    return ticket.isWorker();
  }

  @Override
  public String list(String tag) {
    return "tickets.xhtml?view=ALL&tag=" + URLEncoder.encode(tag, StandardCharsets.UTF_8);
  }

  @Override
  protected void give(String name) {
    tags.add(ticket.getNumber(), List.of(name));
    ticket.load();
  }

  @Override
  protected void takeAway(String name) {
    tags.remove(ticket.getNumber(), name);
    ticket.load();
  }
}
