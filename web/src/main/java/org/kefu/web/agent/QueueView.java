package org.kefu.web.agent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kefu.ticket.boundary.TicketQuery.View;
import org.kefu.ticket.boundary.TicketRow;
import org.kefu.ticket.boundary.TicketSearch;
import org.kefu.web.shared.UserView;

/** The queue beside the conversation: which one, and what is in it. */
@Named
@ViewScoped
public class QueueView implements Serializable {
  private static final List<View> QUEUES =
      List.of(View.MINE, View.TEAM, View.UNASSIGNED, View.CALLED_IN);
  private static final List<View> OF_EXPERTS =
      List.of(View.EXPERT, View.MINE, View.TEAM, View.UNASSIGNED, View.CALLED_IN);

  @Inject TicketSearch tickets;
  @Inject Queue queues;
  @Inject UserView user;

  private String queue;
  private List<QueueGroup> groups = List.of();
  private Map<View, Long> counts = Map.of();

  void load() {
    counts = tickets.counts(lists());
    groups = queues.groups(view());
  }

  /** The number of the ticket on top, or null. */
  String first() {
    return groups.stream()
        .flatMap(group -> group.rows().stream())
        .map(TicketRow::number)
        .findFirst()
        .orElse(null);
  }

  private List<View> lists() {
    return user.isExpert() ? OF_EXPERTS : QUEUES;
  }

  private View view() {
    var lists = lists();
    return lists.stream()
        .filter(list -> list.name().equals(queue))
        .findFirst()
        .orElse(lists.get(0));
  }

  public List<Choice> getQueues() {
    return choices().toList();
  }

  private Stream<Choice> choices() {
    return lists().stream()
        .map(
            view ->
                new Choice(
                    Bundles.text("ticket", "queue.view." + view),
                    view.name(),
                    view == view(),
                    counts.get(view)));
  }

  public Choice getChosen() {
    return choices().filter(Choice::chosen).findFirst().orElseThrow();
  }

  public List<QueueGroup> getGroups() {
    return groups;
  }

  /** How many stand below the last one shown. */
  public long getFurther() {
    var shown = groups.stream().mapToLong(group -> group.rows().size()).sum();
    return shown < Queue.MOST ? 0 : Math.max(0, counts.get(view()) - shown);
  }

  public String getFurtherWords() {
    return Bundles.text("ticket", "queue.further", getFurther());
  }

  public boolean isIdle() {
    return groups.isEmpty();
  }

  public boolean isMine() {
    return view() == View.MINE;
  }

  public String getQueue() {
    return view().name();
  }

  public void setQueue(String queue) {
    this.queue = queue;
  }
}
