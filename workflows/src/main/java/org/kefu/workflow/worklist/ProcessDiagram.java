package org.kefu.workflow.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.kefu.staff.boundary.Right;

/** The drawing of a process and the way a ticket took through it. */
@Stateless
@RolesAllowed({Right.TICKET_READ, Right.FIGURES_READ})
public class ProcessDiagram {
  @Inject RepositoryService repository;
  @Inject HistoryService history;
  @Inject Drawings drawings;

  /** The newest version's drawing, its names in the reader's language. */
  public String xml(String processId, Locale locale) {
    var newest =
        repository
            .createProcessDefinitionQuery()
            .processDefinitionKey(processId)
            .latestVersion()
            .singleResult();
    if (newest == null) {
      throw new UnknownProcess(processId);
    }
    return xmlOf(newest.getId(), locale);
  }

  /** The drawing of exactly the version an instance runs in. */
  public String xmlOf(String definitionId, Locale locale) {
    return drawings.of(definitionId, locale);
  }

  /** The instances of a ticket, oldest first; a re-opened ticket has several. */
  public List<Place> places(String ticketNumber) {
    return history
        .createHistoricProcessInstanceQuery()
        .processInstanceBusinessKey(ticketNumber)
        .orderByProcessInstanceStartTime()
        .asc()
        .list()
        .stream()
        .map(this::place)
        .toList();
  }

  private Place place(HistoricProcessInstance instance) {
    var visits =
        history
            .createHistoricActivityInstanceQuery()
            .processInstanceId(instance.getId())
            .orderByHistoricActivityInstanceStartTime()
            .asc()
            .orderPartiallyByOccurrence()
            .asc()
            .list();
    return new Place(
        instance.getProcessDefinitionKey(),
        instance.getProcessDefinitionId(),
        instance.getId(),
        instant(instance.getStartTime()),
        instant(instance.getEndTime()),
        visits.stream()
            .filter(visit -> visit.getEndTime() == null)
            .map(HistoricActivityInstance::getActivityId)
            .toList(),
        visits.stream().map(ProcessDiagram::passed).toList());
  }

  private static Place.Passed passed(HistoricActivityInstance visit) {
    return new Place.Passed(
        visit.getActivityId(), instant(visit.getStartTime()), instant(visit.getEndTime()));
  }

  private static Instant instant(Date date) {
    return date == null ? null : date.toInstant();
  }
}
