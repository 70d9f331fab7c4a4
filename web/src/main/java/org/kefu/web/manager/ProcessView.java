package org.kefu.web.manager;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kefu.ticket.boundary.FigureSearch;
import org.kefu.ticket.boundary.StepCount;
import org.kefu.ticket.boundary.TicketQuery;
import org.kefu.ticket.boundary.TicketSearch;
import org.kefu.ticket.boundary.TicketState;
import org.kefu.web.agent.Bundles;
import org.kefu.web.agent.Choice;
import org.kefu.web.agent.Days;
import org.kefu.workflow.worklist.ProcessDiagram;
import org.kefu.workflow.worklist.Step;
import org.kefu.workflow.worklist.Steps;

/** Behind {@code /manager/process.xhtml}: how many tickets stand where, on the process itself. */
@Named
@ViewScoped
public class ProcessView implements Serializable {
  private static final String TICKET = "TicketProcess";
  private static final String DISPATCH = "DispatchProcess";
  private static final int SHARES = 20;

  @Inject TicketSearch tickets;
  @Inject FigureSearch counted;
  @Inject Steps steps;
  @Inject ProcessDiagram diagram;
  @Inject Days days;

  private String process = TICKET;
  private List<StepCount> counts = List.of();
  private List<StepFigure> figures = List.of();
  private long open;
  private String xml;

  public void load() {
    counts = counted.steps();
    open = counts.stream().mapToLong(StepCount::tickets).sum();
    figures =
        Stream.of(DISPATCH, TICKET)
            .flatMap(id -> steps.of(id).stream())
            .filter(step -> step.state().isOpen())
            .map(this::figure)
            .toList();
    xml = diagram.xml(process, Bundles.locale());
  }

  private StepFigure figure(Step step) {
    var here = counts.stream().filter(count -> step.id().equals(count.step())).toList();
    long many = here.stream().mapToLong(StepCount::tickets).sum();
    var oldest = here.stream().map(StepCount::oldest).min(Instant::compareTo);
    return new StepFigure(
        step.id(),
        step.label(Bundles.locale(), false),
        many,
        oldest.map(days::since).orElse(null),
        open == 0 ? 0 : (int) Math.ceil((double) many * SHARES / open));
  }

  /** The figures as the script beside the drawing reads them. */
  public String getMarks() {
    var marks = Json.createArrayBuilder();
    figures.forEach(
        figure ->
            marks.add(
                Json.createObjectBuilder()
                    .add("id", figure.id())
                    .add("count", figure.tickets())
                    .add("label", figure.label())));
    return marks.build().toString();
  }

  public List<Choice> getProcesses() {
    return Stream.of(TICKET, DISPATCH).map(this::choice).toList();
  }

  private Choice choice(String id) {
    var label = Bundles.text("process", "process." + id);
    return new Choice(label, "?process=" + id, id.equals(process), null);
  }

  private long in(TicketState... states) {
    var wanted = Set.of(states);
    return counts.stream()
        .filter(count -> wanted.contains(count.state()))
        .mapToLong(StepCount::tickets)
        .sum();
  }

  public long getOpen() {
    return open;
  }

  public long getOpenedToday() {
    return counted.countOpenedSince(days.startOfToday());
  }

  public long getReopened() {
    return counted.countReopened();
  }

  public long getUnassigned() {
    return tickets.count(TicketQuery.of(TicketQuery.View.UNASSIGNED));
  }

  public long getWaiting() {
    return in(TicketState.WAITING);
  }

  public long getToConfirm() {
    return in(TicketState.TO_CONFIRM);
  }

  public List<StepFigure> getFigures() {
    return figures;
  }

  public String getNow() {
    return days.inWords(days.today());
  }

  public String getXml() {
    return xml;
  }

  public String getProcess() {
    return process;
  }

  /** Anything but a process of ours means the ticket's own. */
  public void setProcess(String process) {
    this.process = DISPATCH.equals(process) ? DISPATCH : TICKET;
  }
}
