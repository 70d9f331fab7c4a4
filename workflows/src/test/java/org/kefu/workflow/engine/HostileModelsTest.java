package org.kefu.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Models as an attacker would write them, deployed and started against the settings of the server.
 */
class HostileModelsTest {
  private static final String FORBIDDEN = "FORBIDDEN";
  private static TestEngine test;

  /** What a bean of the product looks like to a model. */
  public static class Desk implements ExpressionBean {
    @Exposed
    public String group(String priority) {
      return "team-" + priority;
    }

    public String secret() {
      return FORBIDDEN;
    }

    public String getSecret() {
      return FORBIDDEN;
    }
  }

  /** As a container hands it out: a subclass that carries none of the annotations. */
  public static class ProxiedDesk extends Desk {
    @Override
    public String group(String priority) {
      return super.group(priority);
    }
  }

  public static class QuietDelegate implements JavaDelegate {
    @Override
    public void execute(DelegateExecution token) {
      token.setVariable("done", true);
    }

    public String leak() {
      return FORBIDDEN;
    }
  }

  @BeforeAll
  static void start() {
    test =
        TestEngine.empty(
            Map.of(
                "desk", new Desk(),
                "proxied", new ProxiedDesk(),
                "quietDelegate", new QuietDelegate()));
  }

  @AfterAll
  static void stop() {
    test.close();
  }

  /** Each of these could be typed where an expression may stand. */
  private static Map<String, String> hostileExpressions() {
    var all = new LinkedHashMap<String, String>();
    all.put(
        "reflection",
        "{''.getClass().forName('java.lang.System').getMethod('getProperty',''.getClass())"
            + ".invoke(null,'user.name')}");
    all.put("class of a text", "{''.class.name}");
    all.put("class of a number", "{(1).getClass().getName()}");
    all.put("class of a variable", "{prio.getClass()}");
    all.put("class of a map", "{box.getClass().getName()}");
    all.put("class by index", "{prio['class']}");
    all.put("services by property", "{execution.processEngineServices}");
    all.put(
        "services by call",
        "{execution.getProcessEngineServices().getManagementService().getProperties()}");
    all.put("engine of the token", "{execution.getProcessEngine().getName()}");
    all.put("model of the token", "{execution.bpmnModelInstance}");
    all.put("all variables", "{execution.getVariables()}");
    all.put("writes a variable", "{execution.setVariable('team','senior')}");
    all.put("removes a variable", "{execution.removeVariable('prio')}");
    all.put("method without a mark", "{desk.secret()}");
    all.put("property of a bean", "{desk.secret}");
    all.put("class of a bean", "{desk.getClass().getName()}");
    all.put("class property of a bean", "{desk.class}");
    all.put("member of a delegate", "{quietDelegate.leak()}");
    all.put("running a delegate", "{quietDelegate.execute(execution)}");
    all.put("costly pattern", "{prio.matches('(a+)+$')}");
    all.put("costly repetition", "{prio.repeat(1000000000)}");
    all.put("unknown bean", "{ticketWork.withdraw(prio)}");
    all.put("date and time library", "{dateTime().getClass()}");
    all.put("nested", "{desk.group(prio.concat(''.getClass().getName()))}");
    return all;
  }

  private record Spot(String name, String before, String after) {
    String with(String expression) {
      return before + expression + after;
    }
  }

  /** Everywhere in a diagram where the engine evaluates. */
  private static Stream<Spot> spots() {
    var wait = "<userTask id='Task' ";
    return Stream.of(
        new Spot("task name", wait + "name=\"", "\" />"),
        new Spot("assignee", wait + "camunda:assignee=\"", "\" />"),
        new Spot("candidate groups", wait + "camunda:candidateGroups=\"a,", "\" />"),
        new Spot("candidate users", wait + "camunda:candidateUsers=\"", "\" />"),
        new Spot("due date", wait + "camunda:dueDate=\"", "\" />"),
        new Spot("follow-up date", wait + "camunda:followUpDate=\"", "\" />"),
        new Spot("priority", wait + "camunda:priority=\"", "\" />"),
        new Spot(
            "description", "<userTask id='Task'><documentation>", "</documentation></userTask>"),
        new Spot(
            "input mapping",
            "<userTask id='Task'><extensionElements><camunda:inputOutput>"
                + "<camunda:inputParameter name='x'>",
            "</camunda:inputParameter></camunda:inputOutput></extensionElements></userTask>"),
        new Spot(
            "output mapping",
            "<serviceTask id='Task' camunda:delegateExpression='${quietDelegate}'>"
                + "<extensionElements><camunda:inputOutput><camunda:outputParameter name='x'>",
            "</camunda:outputParameter></camunda:inputOutput></extensionElements></serviceTask>"),
        new Spot(
            "called process",
            "<callActivity id='Task' calledElement='Probe'><extensionElements>"
                + "<camunda:in sourceExpression=\"",
            "\" target='x' /></extensionElements></callActivity>"),
        new Spot(
            "loop",
            "<userTask id='Task'><multiInstanceLoopCharacteristics><loopCardinality>",
            "</loopCardinality></multiInstanceLoopCharacteristics></userTask>"));
  }

  @TestFactory
  Stream<DynamicTest> noExpressionReachesJava() {
    var spot = spots().findFirst().orElseThrow();
    return hostileExpressions().entrySet().stream().flatMap(attack -> bothForms(spot, attack));
  }

  @TestFactory
  Stream<DynamicTest> noSpotEvaluatesWithoutTheList() {
    var attacks = hostileExpressions().entrySet().stream().limit(2).toList();
    return spots().flatMap(spot -> attacks.stream().flatMap(attack -> bothForms(spot, attack)));
  }

  private static Stream<DynamicTest> bothForms(Spot spot, Map.Entry<String, String> attack) {
    return Stream.of("$", "#").map(sign -> attackFrom(spot, attack, sign));
  }

  private static DynamicTest attackFrom(Spot spot, Map.Entry<String, String> attack, String sign) {
    return DynamicTest.dynamicTest(
        spot.name() + ": " + attack.getKey() + " " + sign,
        () -> assertRefused(process(spot.with(sign + attack.getValue()))));
  }

  @Test
  void noExpressionReachesJavaFromACondition() {
    assertRefused(withCondition("${''.getClass().getName() == 'x'}"));
    assertRefused(withCondition("#{execution.processEngineServices != null}"));
  }

  @TestFactory
  Stream<DynamicTest> codeDoesNotComeIn() {
    var attacks = new LinkedHashMap<String, String>();
    attacks.put("class", "<serviceTask id='Task' camunda:class='java.lang.Thread' />");
    attacks.put(
        "class under the old namespace",
        "<serviceTask id='Task' xmlns:activiti='http://activiti.org/bpmn'"
            + " activiti:class='java.lang.Thread' />");
    attacks.put(
        "expression under the old namespace",
        "<serviceTask id='Task' xmlns:activiti='http://activiti.org/bpmn'"
            + " activiti:expression='${quietDelegate}' />");
    attacks.put("expression", "<serviceTask id='Task' camunda:expression='${desk.group(prio)}' />");
    attacks.put("shell", "<serviceTask id='Task' camunda:type='shell' />");
    attacks.put("mail", "<serviceTask id='Task' camunda:type='mail' />");
    attacks.put(
        "delegate made by an expression",
        "<serviceTask id='Task' camunda:delegateExpression='${desk.group(prio)}' />");
    attacks.put(
        "groovy script",
        "<scriptTask id='Task' scriptFormat='groovy'><script>println 1</script></scriptTask>");
    attacks.put(
        "juel script",
        "<scriptTask id='Task' scriptFormat='juel'><script>${1}</script></scriptTask>");
    attacks.put(
        "script from a resource",
        "<scriptTask id='Task' scriptFormat='juel' camunda:resource='deployment://x.groovy' />");
    attacks.put(
        "script in an input", mapping("<camunda:script scriptFormat='juel'>${1}</camunda:script>"));
    attacks.put(
        "script in a list",
        mapping(
            "<camunda:list><camunda:script"
                + " scriptFormat='juel'>${1}</camunda:script></camunda:list>"));
    attacks.put(
        "connector",
        "<serviceTask id='Task'><extensionElements><camunda:connector>"
            + "<camunda:connectorId>http-connector</camunda:connectorId>"
            + "</camunda:connector></extensionElements></serviceTask>");
    attacks.put(
        "field injection",
        "<serviceTask id='Task' camunda:delegateExpression='${quietDelegate}'><extensionElements>"
            + "<camunda:field name='x' stringValue='y' /></extensionElements></serviceTask>");
    attacks.put(
        "execution listener",
        "<userTask id='Task'><extensionElements><camunda:executionListener event='start'"
            + " class='java.lang.Thread' /></extensionElements></userTask>");
    attacks.put(
        "task listener",
        "<userTask id='Task'><extensionElements><camunda:taskListener event='create'"
            + " expression='${1}' /></extensionElements></userTask>");
    attacks.put("form of another site", "<userTask id='Task' camunda:formKey='https://evil/x' />");
    attacks.put(
        "form of a deployment",
        "<userTask id='Task' camunda:formKey='embedded:deployment:x.html' />");
    attacks.put(
        "form by expression", "<userTask id='Task' camunda:formKey='${desk.group(prio)}' />");
    attacks.put("form reference", "<userTask id='Task' camunda:formRef='x' />");
    attacks.put(
        "decision by expression", "<businessRuleTask id='Task' camunda:decisionRef='${prio}' />");
    attacks.put("called by expression", "<callActivity id='Task' calledElement='${prio}' />");
    attacks.put(
        "variables by class",
        "<callActivity id='Task' calledElement='Probe'"
            + " camunda:variableMappingClass='java.lang.Thread' />");
    attacks.put(
        "variables by delegate",
        "<callActivity id='Task' calledElement='Probe'"
            + " camunda:variableMappingDelegateExpression='${quietDelegate}' />");
    attacks.put("foreign attribute", "<userTask id='Task' xmlns:x='urn:x' x:do='it' />");
    attacks.put(
        "foreign element",
        "<userTask id='Task'><extensionElements><x:do xmlns:x='urn:x' /></extensionElements>"
            + "</userTask>");
    attacks.put(
        "timer without end",
        "<userTask id='Task' /><boundaryEvent id='Timer' attachedToRef='Task'"
            + " cancelActivity='false'><timerEventDefinition><timeCycle>R/PT1M</timeCycle>"
            + "</timerEventDefinition></boundaryEvent>");
    attacks.put("endless expression", "<userTask id='Task' name='${1" + "+1".repeat(300) + "}' />");
    return attacks.entrySet().stream()
        .map(
            attack ->
                DynamicTest.dynamicTest(
                    attack.getKey(),
                    () ->
                        assertThatThrownBy(() -> deploy("Probe.bpmn", process(attack.getValue())))
                            .isInstanceOf(ModelRefused.class)));
  }

  @Test
  void conditionInAnotherLanguageDoesNotComeIn() {
    var model =
        withCondition("${true}")
            .replace("<conditionExpression", "<conditionExpression language='groovy'");
    assertThatThrownBy(() -> deploy("Probe.bpmn", model)).isInstanceOf(ModelRefused.class);
  }

  @Test
  void fileWithADoctypeDoesNotComeIn() {
    var model =
        process("<userTask id='Task' name='&file;' />")
            .replace(
                "<definitions",
                "<!DOCTYPE definitions [<!ENTITY file SYSTEM"
                    + " 'file:///etc/hostname'>]><definitions");
    assertThatThrownBy(() -> deploy("Probe.bpmn", model))
        .isInstanceOf(ModelRefused.class)
        .hasMessageContaining("DTD");
  }

  @Test
  void otherFilesDoNotComeIn() {
    assertThatThrownBy(() -> deploy("evil.cmmn", "<definitions/>"))
        .isInstanceOf(ModelRefused.class);
    assertThatThrownBy(() -> deploy("evil.groovy", "1")).isInstanceOf(ModelRefused.class);
    assertThatThrownBy(() -> deploy("form.html", "<script/>")).isInstanceOf(ModelRefused.class);
  }

  @Test
  void refusalNamesFilePlaceAndReason() {
    assertThatThrownBy(() -> deploy("Probe.bpmn", process("<scriptTask id='Task' />")))
        .isInstanceOfSatisfying(
            ModelRefused.class,
            refusal ->
                assertThat(refusal.getArgs())
                    .containsExactly("Probe.bpmn", "Task", "element 'scriptTask' is not allowed"));
  }

  @Test
  void queriesDoNotEvaluateExpressions() {
    var query = test.engine().getTaskService().createTaskQuery();
    assertThatThrownBy(() -> query.taskAssigneeExpression("${''.getClass()}").list())
        .hasMessageContaining("forbidden in adhoc queries");
  }

  @Test
  void javaObjectsAreNotKept() {
    deploy("Probe.bpmn", process("<userTask id='Task' />"));
    var runtime = test.engine().getRuntimeService();
    assertThatThrownBy(
            () -> runtime.startProcessInstanceByKey("Probe", Map.of("x", new Date[] {new Date()})))
        .hasMessageContaining("serializer");
  }

  @TestFactory
  Stream<DynamicTest> whatModelsNeedWorks() {
    var allowed = new LinkedHashMap<String, String>();
    allowed.put("${desk.group(prio)}", "team-P1");
    allowed.put("${proxied.group(prio)}", "team-P1");
    allowed.put("#{prio.toLowerCase()}", "p1");
    allowed.put("${execution.getVariable('prio')}", "P1");
    allowed.put("${execution.processBusinessKey}", "T-1");
    allowed.put("${box.inside}", "thing");
    allowed.put("${prio == 'P1' ? 'first' : 'later'}", "first");
    allowed.put("${empty prio ? 'none' : prio}", "P1");
    return allowed.entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(),
                    () ->
                        assertThat(
                                run(
                                    process(
                                        "<userTask id='Task' name=\"" + entry.getKey() + "\" />")))
                            .extracting(Task::getName)
                            .isEqualTo(entry.getValue())));
  }

  @Test
  void namedDelegateRuns() {
    var ended =
        run(process("<serviceTask id='Task' camunda:delegateExpression='${quietDelegate}' />"));
    assertThat(ended).isNull();
  }

  private static String mapping(String value) {
    return "<userTask id='Task'><extensionElements><camunda:inputOutput>"
        + "<camunda:inputParameter name='x'>"
        + value
        + "</camunda:inputParameter></camunda:inputOutput></extensionElements></userTask>";
  }

  private static String process(String task) {
    return "<?xml version='1.0' encoding='UTF-8'?>"
        + "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'"
        + " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
        + " xmlns:camunda='http://camunda.org/schema/1.0/bpmn' targetNamespace='t'>"
        + "<process id='Probe' isExecutable='true' camunda:historyTimeToLive='P1D'>"
        + "<startEvent id='Start' /><sequenceFlow id='a' sourceRef='Start' targetRef='Task' />"
        + task
        + "<sequenceFlow id='b' sourceRef='Task' targetRef='End' /><endEvent id='End' />"
        + "</process></definitions>";
  }

  private static String withCondition(String expression) {
    return process(
            "<exclusiveGateway id='Task' /><userTask id='After' />"
                + "<sequenceFlow id='c' sourceRef='Task' targetRef='After'>"
                + "<conditionExpression xsi:type='tFormalExpression'>"
                + expression
                + "</conditionExpression></sequenceFlow>")
        .replace("<exclusiveGateway id='Task' />", "<exclusiveGateway id='Task' default='b' />");
  }

  private static void deploy(String name, String content) {
    test.engine().getRepositoryService().createDeployment().addString(name, content).deploy();
  }

  /** Deploys, starts, and gives the task that waits, or null when the process has ended. */
  private static Task run(String model) {
    deploy("Probe.bpmn", model);
    Map<String, Object> variables =
        Map.of(
            "prio",
            "P1",
            "box",
            org.camunda.bpm.engine.variable.Variables.objectValue(Map.of("inside", "thing"), true)
                .create());
    var process =
        test.engine().getRuntimeService().startProcessInstanceByKey("Probe", "T-1", variables);
    return test.engine()
        .getTaskService()
        .createTaskQuery()
        .processInstanceId(process.getId())
        .singleResult();
  }

  private static void assertRefused(String model) {
    assertThatThrownBy(() -> run(model))
        .satisfiesAnyOf(
            e -> assertThat(e).isInstanceOf(ModelRefused.class),
            e -> assertThat(e).hasStackTraceContaining("is not allowed in process expressions"),
            e -> assertThat(e).hasStackTraceContaining("Unknown property used in expression"),
            e -> assertThat(e).hasStackTraceContaining("Cannot resolve identifier"));
  }
}
