package org.kefu.web.agent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kefu.ticket.boundary.Receiver;
import org.kefu.ticket.boundary.TicketReceivers;

/** Whom a reply can go to, in words. */
@Named
@RequestScoped
public class ReceiversView {
  @Inject TicketReceivers receivers;
  @Inject TicketView ticket;

  private final Map<String, List<Receiver>> known = new HashMap<>();

  private List<Receiver> all() {
    return known.computeIfAbsent(ticket.getNumber(), receivers::of);
  }

  /** The usual one first; who is shown without an address can only be that one. */
  public List<SelectItem> getChoices() {
    return all().stream()
        .filter(each -> !each.shown().isEmpty() || each.equals(all().get(0)))
        .map(each -> new SelectItem(each.shown(), inWords(each)))
        .toList();
  }

  public boolean isAny() {
    return !all().isEmpty();
  }

  /**
   * Whom it goes to.
   *
   * @param typed as it was chosen, null or empty for the usual one
   */
  String line(String typed) {
    if (ticket.getStory().ticket().internal()) {
      return Bundles.text("ticket", "composer.internal");
    }
    var unchosen = typed == null || typed.isBlank();
    return all().stream()
        .filter(each -> unchosen || each.isCalled(typed))
        .findFirst()
        .map(to -> Bundles.text("ticket", "composer.to", inWords(to)))
        .orElseGet(
            () ->
                Bundles.text(
                    "ticket", "composer.noAddress", ticket.getStory().ticket().customerName()));
  }

  private static String inWords(Receiver to) {
    if (to.shown().isEmpty()) {
      return to.name();
    }
    return to.name().equals(to.address()) ? to.shown() : to.name() + " <" + to.shown() + ">";
  }
}
