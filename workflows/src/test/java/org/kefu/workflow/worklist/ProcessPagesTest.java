package org.kefu.workflow.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.doThrow;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kefu.ticket.boundary.TicketOpened;
import org.kefu.ticket.boundary.TicketProgress;
import org.kefu.ticket.boundary.TicketState;
import org.kefu.workflow.dispatch.DispatchProcess;
import org.kefu.workflow.engine.TestEngine;
import org.kefu.workflow.ticket.TicketProcess;

/** What pages show of processes: labels, the way of a ticket, and what failed. */
class ProcessPagesTest {
  private static final String NUMBER = "T-2026-000001";
  private static final Instant START = Instant.parse("2026-11-16T04:00:00Z");
  private TestEngine test;

  @BeforeEach
  void open() {
    test = TestEngine.withModels();
    test.setClock(START);
    test.fire(new TicketOpened(NUMBER));
  }

  @AfterEach
  void stop() {
    test.close();
  }

  @Test
  void stepsSpeakTwoLanguagesToTwoKindsOfPeople() {
    var steps = test.get(Steps.class);
    var step = TicketProcess.TASK_AWAIT_ANSWER;
    assertThat(steps.label(step, Locale.CHINA, false)).isEqualTo("待客户答复");
    assertThat(steps.label(step, Locale.ENGLISH, false)).isEqualTo("Waiting for the customer");
    assertThat(steps.label(step, Locale.SIMPLIFIED_CHINESE, true)).isEqualTo("请回复客服的问题");
    assertThat(steps.label(step, Locale.GERMANY, true)).isEqualTo("Please answer our question");
    assertThat(steps.label("Task_NobodyKnows", Locale.CHINA, false)).isEqualTo("Task_NobodyKnows");
    assertThat(steps.label(null, Locale.CHINA, false)).isNull();
  }

  @Test
  void stepsComeInDrawingOrder() {
    assertThat(test.get(Steps.class).of(TicketProcess.ID))
        .extracting(Step::id)
        .containsExactly(
            TicketProcess.END_TICKET_WITHDRAWN,
            TicketProcess.TASK_AWAIT_ANSWER,
            TicketProcess.TASK_SOLVE_TICKET,
            TicketProcess.TASK_CONSULT_EXPERT,
            TicketProcess.TASK_CONFIRM_SOLUTION,
            TicketProcess.END_CLOSED_BY_RULE,
            TicketProcess.END_TICKET_CLOSED);
    assertThat(test.get(Steps.class).of(DispatchProcess.ID))
        .extracting(Step::state)
        .containsOnly(TicketState.OFFERED);
    assertThat(test.get(Steps.class).of("NoProcess")).isEmpty();
  }

  @Test
  void diagramShowsWhereATicketStandsAndHowItCameThere() {
    var diagram = test.get(ProcessDiagram.class);
    assertThat(diagram.xml(TicketProcess.ID)).contains("bpmndi:BPMNDiagram");
    assertThatThrownBy(() -> diagram.xml("NoProcess")).isInstanceOf(UnknownProcess.class);
    var places = diagram.places(NUMBER);
    assertThat(places)
        .extracting(Place::processId)
        .containsExactlyInAnyOrder(TicketProcess.ID, DispatchProcess.ID);
    var place = places.stream().filter(p -> p.processId().equals(TicketProcess.ID)).findFirst();
    assertThat(place.orElseThrow().current()).containsExactly(TicketProcess.CALL_DISPATCH_PROCESS);
    assertThat(place.orElseThrow().endedAt()).isNull();
    assertThat(place.orElseThrow().passed())
        .extracting(Place.Passed::element)
        .startsWith(TicketProcess.START_TICKET_RECEIVED, TicketProcess.TASK_CLASSIFY);
    assertThat(diagram.xmlOf(place.orElseThrow().definitionId())).contains("TicketProcess");
    assertThat(diagram.places("T-0000-000000")).isEmpty();
  }

  @Test
  void failingTimerIsShownWithItsReasonAndCanBeTriedAgain() {
    var jobs = test.get(FailedJobs.class);
    var progress = test.get(TicketProgress.class);
    assertThat(jobs.count()).isZero();
    doThrow(new IllegalStateException("the station is closed"))
        .when(progress)
        .offer(NUMBER, "hotline", "DispatchRules 5");
    test.setClock(START.plus(Duration.ofHours(3)));
    assertThatThrownBy(this::run).hasMessageContaining("the station is closed");
    var failed = jobs.page(0, 20).rows().get(0);
    assertThat(jobs.page(0, 20).total()).isEqualTo(1);
    assertThat(failed.ticketNumber()).isEqualTo(NUMBER);
    assertThat(failed.doing()).isEqualTo("放入班组队列");
    assertThat(failed.reason()).isEqualTo("the station is closed");
    assertThat(failed.attempts()).isEqualTo(1);
    assertThat(failed.standing()).isFalse();
    assertThat(failed.since()).isEqualTo(START.plus(Duration.ofHours(3)));
    assertThat(jobs.details(failed.jobId())).contains("IllegalStateException");
    doNothing().when(progress).offer(NUMBER, "hotline", "DispatchRules 5");
    jobs.retry(failed.jobId());
    run();
    assertThat(jobs.count()).isZero();
  }

  @Test
  void timerThatFailedTooOftenStands() {
    var jobs = test.get(FailedJobs.class);
    doThrow(new IllegalStateException("closed"))
        .when(test.get(TicketProgress.class))
        .offer(NUMBER, "hotline", "DispatchRules 5");
    for (var attempt = 1; attempt <= 5; attempt++) {
      assertThat(jobs.page(0, 20).rows()).noneMatch(FailedJob::standing);
      test.setClock(START.plus(Duration.ofHours(3L * attempt)));
      assertThatThrownBy(this::run).hasMessageContaining("closed");
    }
    assertThat(jobs.page(0, 20).rows()).singleElement().matches(FailedJob::standing);
  }

  @Test
  void jobThatIsGoneIsUnknown() {
    var jobs = test.get(FailedJobs.class);
    assertThatThrownBy(() -> jobs.retry("gone")).isInstanceOf(UnknownJob.class);
    assertThatThrownBy(() -> jobs.details("gone")).isInstanceOf(UnknownJob.class);
  }

  private void run() {
    var management = test.engine().getManagementService();
    management.executeJob(management.createJobQuery().timers().singleResult().getId());
  }
}
