package org.kefu.workflow.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.doThrow;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.ModelInstance;
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
            TicketProcess.END_CLOSED_UNASKED,
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
    assertThat(diagram.xml(TicketProcess.ID, Locale.CHINA)).contains("bpmndi:BPMNDiagram");
    assertThatThrownBy(() -> diagram.xml("NoProcess", Locale.CHINA))
        .isInstanceOf(UnknownProcess.class);
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
    assertThat(diagram.xmlOf(place.orElseThrow().definitionId(), Locale.CHINA))
        .contains("TicketProcess");
    assertThat(diagram.places("T-0000-000000")).isEmpty();
  }

  @Test
  void diagramSpeaksTheLanguageOfItsReader() {
    var diagram = test.get(ProcessDiagram.class);
    var chinese = diagram.xml(TicketProcess.ID, Locale.CHINA);
    var english = diagram.xml(TicketProcess.ID, Locale.ENGLISH);
    assertThat(names(chinese)).contains("工单处理", "解决问题", "追问客户", "撤销工单");
    assertThat(names(english))
        .contains("Ticket process", "Solve problem", "Ask customer", "Withdraw ticket")
        .allMatch(name -> name.chars().allMatch(c -> c < 128));
    assertThat(english).contains("bpmndi:BPMNDiagram").doesNotContain("<!DOCTYPE");
    assertThat(diagram.xml(TicketProcess.ID, Locale.UK)).isSameAs(english);
    assertThat(diagram.xml(TicketProcess.ID, Locale.CHINA)).isSameAs(chinese);
  }

  /** The engine's own model is not the one that is translated: a failed job keeps its name. */
  @Test
  void englishDrawingLeavesTheModelAsItIs() {
    test.get(ProcessDiagram.class).xml(TicketProcess.ID, Locale.ENGLISH);
    var repository = test.engine().getRepositoryService();
    var ticket = repository.createProcessDefinitionQuery().processDefinitionKey(TicketProcess.ID);
    var model = repository.getBpmnModelInstance(ticket.singleResult().getId());
    FlowElement task = model.getModelElementById(TicketProcess.TASK_SOLVE_TICKET);
    assertThat(task.getName()).isEqualTo("解决问题");
  }

  /** Elements without an English name, as in versions deployed before there were any. */
  @Test
  void unnamedInEnglishKeepsItsName() {
    var probe = Bpmn.createExecutableProcess("Probe").name("老流程").startEvent().name("开始").done();
    ((Process) probe.getModelElementById("Probe")).setCamundaHistoryTimeToLiveString("P1D");
    var repository = test.engine().getRepositoryService();
    repository.createDeployment().addModelInstance("Probe.bpmn", probe).deploy();
    assertThat(names(test.get(ProcessDiagram.class).xml("Probe", Locale.ENGLISH)))
        .containsExactlyInAnyOrder("老流程", "开始");
  }

  /** An old version has no English names, the one after it has, and one step is in neither. */
  @Test
  void stepOfAnOldVersionBorrowsItsEnglishName() {
    var old = deploy(Bpmn.createExecutableProcess("Aged").startEvent("Start_Call").name("来电"));
    var start = Bpmn.createExecutableProcess("Aged").startEvent("Start_Call").name("来电");
    deploy(start.addExtensionElement(named(start.getElement().getModelInstance())));
    var drawings = test.get(Drawings.class);
    assertThat(drawings.name(old, "Start_Call", Locale.ENGLISH)).isEqualTo("Call received");
    assertThat(drawings.name(old, "Start_Call", Locale.CHINA)).isEqualTo("来电");
    var alone = deploy(Bpmn.createExecutableProcess("Alone").startEvent("Start_Call").name("来电"));
    assertThat(drawings.name(alone, "Start_Call", Locale.ENGLISH)).isEqualTo("来电");
    assertThat(drawings.name(alone, "Task_Gone", Locale.ENGLISH)).isEqualTo("Task_Gone");
  }

  private static CamundaProperties named(ModelInstance model) {
    var english = model.newInstance(CamundaProperty.class);
    english.setCamundaName("name_en");
    english.setCamundaValue("Call received");
    var properties = model.newInstance(CamundaProperties.class);
    properties.getCamundaProperties().add(english);
    return properties;
  }

  private String deploy(AbstractFlowNodeBuilder<?, ?> drawn) {
    var model = drawn.done();
    var process = model.getModelElementsByType(Process.class).iterator().next();
    process.setCamundaHistoryTimeToLiveString("P1D");
    return test.engine()
        .getRepositoryService()
        .createDeployment()
        .addModelInstance(process.getId() + ".bpmn", model)
        .deployWithResult()
        .getDeployedProcessDefinitions()
        .get(0)
        .getId();
  }

  private static List<String> names(String xml) {
    var model =
        Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    return model.getModelElementsByType(BaseElement.class).stream()
        .map(element -> element.getAttributeValue("name"))
        .filter(Objects::nonNull)
        .toList();
  }

  @Test
  void failingTimerIsShownWithItsReasonAndCanBeTriedAgain() {
    var jobs = test.get(FailedJobs.class);
    var progress = test.get(TicketProgress.class);
    assertThat(jobs.count()).isZero();
    doThrow(new IllegalStateException("the station is closed"))
        .when(progress)
        .offer(NUMBER, "hotline", "DispatchRules 6");
    test.setClock(START.plus(Duration.ofHours(3)));
    assertThatThrownBy(this::run).hasMessageContaining("the station is closed");
    var failed = jobs.page(0, 20, Locale.CHINA).rows().get(0);
    assertThat(jobs.page(0, 20, Locale.CHINA).total()).isEqualTo(1);
    assertThat(failed.ticketNumber()).isEqualTo(NUMBER);
    assertThat(failed.doing()).isEqualTo("放入班组队列");
    assertThat(jobs.page(0, 20, Locale.ENGLISH).rows().get(0).doing())
        .isEqualTo("Offer ticket to team");
    assertThat(failed.reason()).isEqualTo("the station is closed");
    assertThat(failed.attempts()).isEqualTo(1);
    assertThat(failed.standing()).isFalse();
    assertThat(failed.since()).isEqualTo(START.plus(Duration.ofHours(3)));
    assertThat(jobs.details(failed.jobId())).contains("IllegalStateException");
    doNothing().when(progress).offer(NUMBER, "hotline", "DispatchRules 6");
    jobs.retry(failed.jobId());
    run();
    assertThat(jobs.count()).isZero();
  }

  @Test
  void timerThatFailedTooOftenStands() {
    var jobs = test.get(FailedJobs.class);
    doThrow(new IllegalStateException("closed"))
        .when(test.get(TicketProgress.class))
        .offer(NUMBER, "hotline", "DispatchRules 6");
    for (var attempt = 1; attempt <= 5; attempt++) {
      assertThat(jobs.page(0, 20, Locale.ENGLISH).rows()).noneMatch(FailedJob::standing);
      test.setClock(START.plus(Duration.ofHours(3L * attempt)));
      assertThatThrownBy(this::run).hasMessageContaining("closed");
    }
    assertThat(jobs.page(0, 20, Locale.ENGLISH).rows())
        .singleElement()
        .matches(FailedJob::standing);
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
