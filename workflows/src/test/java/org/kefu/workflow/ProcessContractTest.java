package org.kefu.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kefu.ticket.boundary.TicketState;
import org.kefu.workflow.engine.EngineSettings;
import org.kefu.workflow.engine.Exposed;
import org.kefu.workflow.ticket.Outcome;
import org.kefu.workflow.worklist.TicketAction;

/** Holds every diagram and the Java beside it together. Runs without an engine, in a second. */
class ProcessContractTest {
  private static final Path SOURCES = Path.of("src/main/resources");
  private static final Path PAGES = Path.of("../web/src/main/webapp");
  private static final Pattern GENERATED = Pattern.compile(".*_(\\d+|(?=\\w*\\d)[0-9a-z]{7})");
  private static final Pattern NAMED =
      Pattern.compile(
          "(StartEvent|EndEvent|Task|Call|SubProcess|Gateway|Join|BoundaryEvent|Timer|SequenceFlow)"
              + "_[A-Z]\\w+");
  private static final Pattern BEAN = Pattern.compile("\\$\\{(\\w+Delegate)}");
  private static final Pattern BEAN_CALL = Pattern.compile("[$#]\\{(\\w+)\\.(\\w+)\\(");
  private static final Pattern OUTCOME = Pattern.compile("\\$\\{outcome == '(\\w+)'}");
  private static final Set<String> GROUPS =
      Set.of("agent", "senior", "expert", "dispatcher", "customer", "${team}");
  private static final List<String> LABELS =
      List.of("staff_zh", "staff_en", "customer_zh", "customer_en");

  /** What leaves a wait through the gateway behind it; the others move the token in another way. */
  private static final Map<TicketAction, Outcome> LEAVES_BY =
      Map.of(
          TicketAction.ASK, Outcome.ASK,
          TicketAction.EXPERT, Outcome.EXPERT,
          TicketAction.SOLVE, Outcome.SOLVED,
          TicketAction.RETURN, Outcome.RETURNED,
          TicketAction.CONFIRM, Outcome.CONFIRMED,
          TicketAction.REFUSE, Outcome.REFUSED);

  @TestFactory
  Stream<DynamicTest> everyDiagramKeepsTheContract() {
    return files(".bpmn").stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
  }

  @Test
  void everyModelIsDeployed() {
    var inFolders =
        Stream.concat(files(".bpmn").stream(), files(".dmn").stream())
            .map(file -> SOURCES.relativize(file).toString())
            .toList();
    assertThat(EngineSettings.MODELS).containsExactlyInAnyOrderElementsOf(inFolders);
  }

  @Test
  void everyTableIsNamedLikeItsFileAndAsked() {
    var asked =
        models().stream()
            .flatMap(model -> model.getModelElementsByType(BusinessRuleTask.class).stream())
            .map(BusinessRuleTask::getCamundaDecisionRef)
            .collect(Collectors.toSet());
    assertThat(tables()).isEqualTo(asked);
    for (var file : files(".dmn")) {
      assertThat(text(file)).contains("<decision id=\"" + nameOf(file, ".dmn") + "\"");
    }
  }

  private void check(Path file) throws ReflectiveOperationException {
    var model = Bpmn.readModelFromFile(file.toFile());
    var process = model.getModelElementsByType(Process.class).iterator().next();
    assertThat(process.getId()).as("process id = file name").isEqualTo(nameOf(file, ".bpmn"));
    assertThat(process.getCamundaHistoryTimeToLiveString()).as("time to live").isNotBlank();
    checkIds(model);
    checkTasks(model);
    checkDrawing(model);
    checkNames(model);
    checkMessages(model, gateway(file));
    checkConstants(model, gateway(file));
    checkExpressions(text(file));
    waits(model).forEach(wait -> checkWait(wait, model));
    model.getModelElementsByType(ExclusiveGateway.class).forEach(this::checkSplit);
  }

  private void checkIds(BpmnModelInstance model) {
    assertThat(model.getModelElementsByType(FlowElement.class))
        .extracting(FlowElement::getId)
        .allMatch(id -> NAMED.matcher(id).matches(), "typed prefix and a name")
        .noneMatch(id -> GENERATED.matcher(id).matches());
  }

  private void checkTasks(BpmnModelInstance model) {
    assertThat(model.getModelElementsByType(Activity.class))
        .as("ADR 0001: no savepoints but waits")
        .noneMatch(task -> task.isCamundaAsyncBefore() || task.isCamundaAsyncAfter());
    for (var task : model.getModelElementsByType(ServiceTask.class)) {
      var bean = BEAN.matcher(String.valueOf(task.getCamundaDelegateExpression()));
      assertThat(bean.matches()).as("%s is wired by ${…Delegate}", task.getId()).isTrue();
      assertThat(beans(JavaDelegate.class)).as(task.getId()).contains(bean.group(1));
    }
    for (var task : model.getModelElementsByType(UserTask.class)) {
      assertThat(task.getCamundaCandidateGroupsList())
          .as("groups of %s", task.getId())
          .isNotEmpty()
          .isSubsetOf(GROUPS);
      var form = task.getCamundaFormKey();
      assertThat(form == null || Files.exists(PAGES.resolve(form))).as("page %s", form).isTrue();
    }
    assertThat(model.getModelElementsByType(BusinessRuleTask.class))
        .extracting(BusinessRuleTask::getCamundaDecisionRef)
        .isSubsetOf(tables());
    assertThat(model.getModelElementsByType(CallActivity.class))
        .extracting(CallActivity::getCalledElement)
        .isSubsetOf(files(".bpmn").stream().map(f -> nameOf(f, ".bpmn")).toList());
  }

  private void checkDrawing(BpmnModelInstance model) {
    assertThat(model.getModelElementsByType(FlowNode.class))
        .allSatisfy(
            n -> assertThat(n.getDiagramElement()).as("shape of %s", n.getId()).isNotNull());
    assertThat(model.getModelElementsByType(SequenceFlow.class))
        .allSatisfy(f -> assertThat(f.getDiagramElement()).as("edge of %s", f.getId()).isNotNull());
    assertThat(model.getModelElementsByType(FlowNode.class))
        .filteredOn(node -> !node.getId().startsWith("Join_"))
        .allSatisfy(n -> assertThat(n.getName()).as("label of %s", n.getId()).isNotBlank());
  }

  /** What people read has an English name beside it; a message's name is for the engine. */
  private void checkNames(BpmnModelInstance model) {
    var named =
        model.getModelElementsByType(BaseElement.class).stream()
            .filter(element -> element.getAttributeValue("name") != null)
            .filter(element -> !(element instanceof Message));
    assertThat(named)
        .allSatisfy(
            element ->
                assertThat(properties(element).get("name_en"))
                    .as("English name of %s", element.getAttributeValue("id"))
                    .isNotBlank());
  }

  private void checkMessages(BpmnModelInstance model, Class<?> gateway) {
    var events =
        model.getModelElementsByType(MessageEventDefinition.class).stream()
            .map(MessageEventDefinition::getMessage);
    var tasks =
        model.getModelElementsByType(ReceiveTask.class).stream().map(ReceiveTask::getMessage);
    var used = Stream.concat(events, tasks).collect(Collectors.toSet());
    for (var message : model.getModelElementsByType(Message.class)) {
      assertThat(used).as("%s is used", message.getId()).contains(message);
      assertThat(message.getId()).startsWith("Message_");
      assertThat(message.getName()).isEqualTo(message.getId().replace("Message_", "Msg_"));
      assertThat(constants(gateway, "MSG_")).contains(message.getName());
    }
    assertThat(model.getModelElementsByType(Message.class))
        .extracting(Message::getName)
        .containsAll(constants(gateway, "MSG_"));
  }

  private void checkConstants(BpmnModelInstance model, Class<?> gateway) {
    var ids =
        model.getModelElementsByType(FlowElement.class).stream().map(FlowElement::getId).toList();
    assertThat(constants(gateway, "(TASK|START|END|GATEWAY|TIMER|CALL|BOUNDARY)_")).isSubsetOf(ids);
    assertThat(constants(gateway, "ID$"))
        .containsExactly(model.getModelElementsByType(Process.class).iterator().next().getId());
  }

  /** A call in an expression reaches a method that is there and exposed. */
  private void checkExpressions(String xml) {
    var call = BEAN_CALL.matcher(xml);
    while (call.find()) {
      var bean = call.group(1);
      if (!Set.of("execution", "decisionResult").contains(bean)) {
        assertThat(exposed(bean)).as("methods of %s", bean).contains(call.group(2));
      }
    }
  }

  private void checkWait(FlowNode wait, BpmnModelInstance model) {
    var said = properties(wait);
    assertThat(said).as(wait.getId()).containsKeys("state", "actions").containsKeys(labels());
    assertThat(said.values()).as(wait.getId()).allMatch(value -> !value.isBlank());
    assertThat(TicketState.valueOf(said.get("state")).isOpen()).as(wait.getId()).isTrue();
    var actions = Stream.of(said.get("actions").split(" ")).map(TicketAction::valueOf).toList();
    assertThat(actions).as("actions of %s", wait.getId()).doesNotHaveDuplicates();
    actions.forEach(
        action -> assertThat(hasFlow(wait, action)).as("%s at %s", action, wait.getId()).isTrue());
    assertThat(hasWayOut(wait, model)).as("way out of %s", wait.getId()).isTrue();
  }

  private boolean hasFlow(FlowNode wait, TicketAction action) {
    if (action == TicketAction.CLOSE) {
      return canBeWithdrawn(processOf(wait));
    }
    var outcome = LEAVES_BY.get(action);
    if (outcome != null) {
      return leavesBy(wait).contains(outcome.code());
    }
    var dispatching = processOf(wait).getId().equals("DispatchProcess");
    return switch (action) {
      case TAKE -> wait instanceof UserTask;
      case ASSIGN -> dispatching || leavesBy(wait).contains(Outcome.HANDED_OVER.code());
      default -> false;
    };
  }

  private static Set<String> leavesBy(FlowNode wait) {
    return wait.getSucceedingNodes().list().stream()
        .flatMap(node -> node.getOutgoing().stream())
        .filter(flow -> flow.getConditionExpression() != null)
        .map(flow -> OUTCOME.matcher(flow.getConditionExpression().getTextContent().trim()))
        .filter(java.util.regex.Matcher::matches)
        .map(condition -> condition.group(1))
        .collect(Collectors.toSet());
  }

  private boolean hasWayOut(FlowNode wait, BpmnModelInstance model) {
    return hasTimer(wait, model) || canBeWithdrawn(processOf(wait));
  }

  private static boolean hasTimer(FlowNode wait, BpmnModelInstance model) {
    return model.getModelElementsByType(BoundaryEvent.class).stream()
        .filter(
            event -> event.getAttachedTo().getId().equals(wait.getId()) && event.cancelActivity())
        .flatMap(event -> event.getEventDefinitions().stream())
        .anyMatch(TimerEventDefinition.class::isInstance);
  }

  /** The process ends on a message wherever it stands, or every process that calls it does. */
  private boolean canBeWithdrawn(Process process) {
    var ownWay =
        process.getFlowElements().stream()
            .filter(SubProcess.class::isInstance)
            .map(SubProcess.class::cast)
            .filter(SubProcess::triggeredByEvent)
            .flatMap(sub -> sub.getChildElementsByType(StartEvent.class).stream())
            .anyMatch(start -> start.isInterrupting() && !start.getEventDefinitions().isEmpty());
    var callers =
        models().stream()
            .filter(
                model ->
                    model.getModelElementsByType(CallActivity.class).stream()
                        .anyMatch(call -> call.getCalledElement().equals(process.getId())))
            .map(model -> model.getModelElementsByType(Process.class).iterator().next())
            .toList();
    return ownWay || !callers.isEmpty() && callers.stream().allMatch(this::canBeWithdrawn);
  }

  /** Behind an outcome every flow names one; behind a question one flow is the default. */
  private void checkSplit(ExclusiveGateway gateway) {
    if (gateway.getOutgoing().size() < 2) {
      assertThat(gateway.getId()).startsWith("Join_");
      return;
    }
    assertThat(gateway.getIncoming()).as("%s only splits", gateway.getId()).hasSize(1);
    var codes = Stream.of(Outcome.values()).map(Outcome::code).toList();
    for (var flow : gateway.getOutgoing()) {
      assertThat(flow.getName()).as("label of %s", flow.getId()).isNotBlank();
      if (gateway.getDefault() == null) {
        var condition = OUTCOME.matcher(flow.getConditionExpression().getTextContent().trim());
        assertThat(condition.matches()).as("condition of %s", flow.getId()).isTrue();
        assertThat(codes).contains(condition.group(1));
      } else {
        assertThat(flow.getConditionExpression() == null)
            .as("condition of %s", flow.getId())
            .isEqualTo(flow.equals(gateway.getDefault()));
      }
    }
  }

  private static Stream<FlowNode> waits(BpmnModelInstance model) {
    return Stream.of(UserTask.class, ReceiveTask.class)
        .map(model::getModelElementsByType)
        .flatMap(Collection::stream)
        .map(FlowNode.class::cast);
  }

  private static Process processOf(FlowNode node) {
    return (Process) node.getParentElement();
  }

  private static String[] labels() {
    return LABELS.toArray(String[]::new);
  }

  private static Map<String, String> properties(BaseElement element) {
    return element.getExtensionElements() == null
        ? Map.of()
        : element
            .getExtensionElements()
            .getElementsQuery()
            .filterByType(CamundaProperties.class)
            .list()
            .stream()
            .flatMap(properties -> properties.getCamundaProperties().stream())
            .collect(
                Collectors.toMap(
                    CamundaProperty::getCamundaName, CamundaProperty::getCamundaValue));
  }

  private static Class<?> gateway(Path file) throws ClassNotFoundException {
    return Class.forName(
        SOURCES.relativize(file).toString().replace(".bpmn", "").replace('/', '.'));
  }

  private static List<String> constants(Class<?> gateway, String prefix) {
    return Stream.of(gateway.getFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .filter(field -> Pattern.compile("^" + prefix).matcher(field.getName()).find())
        .map(ProcessContractTest::value)
        .toList();
  }

  private static String value(Field field) {
    try {
      return (String) field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  /** The named beans of this module that are of a kind, by the name expressions use. */
  private static Set<String> beans(Class<?> kind) {
    return classes()
        .filter(kind::isAssignableFrom)
        .filter(type -> type.isAnnotationPresent(Named.class))
        .map(ProcessContractTest::beanName)
        .collect(Collectors.toSet());
  }

  private static Set<String> exposed(String bean) {
    var methods = new HashSet<String>();
    classes()
        .filter(type -> type.isAnnotationPresent(Named.class) && beanName(type).equals(bean))
        .flatMap(type -> Stream.of(type.getDeclaredMethods()))
        .filter(method -> method.isAnnotationPresent(Exposed.class))
        .forEach(method -> methods.add(method.getName()));
    return methods;
  }

  private static String beanName(Class<?> type) {
    var given = type.getAnnotation(Named.class).value();
    var simple = type.getSimpleName();
    return given.isEmpty() ? Character.toLowerCase(simple.charAt(0)) + simple.substring(1) : given;
  }

  private static Stream<Class<?>> classes() {
    var root = Path.of("src/main/java");
    return walk(root, ".java").stream()
        .filter(file -> !file.endsWith("package-info.java"))
        .map(file -> root.relativize(file).toString().replace(".java", "").replace('/', '.'))
        .map(ProcessContractTest::load);
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static List<BpmnModelInstance> models() {
    return files(".bpmn").stream().map(file -> Bpmn.readModelFromFile(file.toFile())).toList();
  }

  private static Set<String> tables() {
    return files(".dmn").stream().map(file -> nameOf(file, ".dmn")).collect(Collectors.toSet());
  }

  private static List<Path> files(String ending) {
    return walk(SOURCES, ending);
  }

  private static List<Path> walk(Path root, String ending) {
    try (var found = Files.walk(root)) {
      return found.filter(file -> file.toString().endsWith(ending)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String nameOf(Path file, String ending) {
    return file.getFileName().toString().replace(ending, "");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
