package org.kefu.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Tables as an attacker would write them, against the settings of the server. */
class HostileTablesTest {
  private static TestEngine test;

  @BeforeAll
  static void start() {
    test = TestEngine.empty(Map.of());
  }

  @AfterAll
  static void stop() {
    test.close();
  }

  @TestFactory
  Stream<DynamicTest> otherLanguagesAndPoliciesDoNotComeIn() {
    var attacks = new LinkedHashMap<String, String>();
    attacks.put("juel in an output", output("${''.getClass()}", "expressionLanguage='juel'"));
    attacks.put("groovy in an output", output("1", "expressionLanguage='groovy'"));
    attacks.put("javascript in an output", output("1", "expressionLanguage='javascript'"));
    attacks.put(
        "juel for the file",
        output("1", "").replace("<definitions", "<definitions expressionLanguage='juel'"));
    attacks.put(
        "juel in an input",
        output("1", "").replace("<inputExpression", "<inputExpression expressionLanguage='juel'"));
    attacks.put(
        "juel in a cell",
        output("1", "").replace("<inputEntry", "<inputEntry expressionLanguage='juel'"));
    attacks.put("priority", output("1", "").replace("FIRST", "PRIORITY"));
    attacks.put("output order", output("1", "").replace("FIRST", "OUTPUT ORDER"));
    attacks.put("script literal", literal("1", "expressionLanguage='groovy'"));
    attacks.put(
        "foreign attribute",
        output("1", "").replace("<decision ", "<decision xmlns:x='urn:x' x:do='it' "));
    attacks.put(
        "function of its own",
        output("1", "")
            .replace(
                "<decision ",
                "<businessKnowledgeModel id='f'><encapsulatedLogic/></businessKnowledgeModel>"
                    + "<decision "));
    attacks.put(
        "doctype", output("1", "").replace("<definitions", "<!DOCTYPE definitions><definitions"));
    return attacks.entrySet().stream()
        .map(
            attack ->
                DynamicTest.dynamicTest(
                    attack.getKey(),
                    () ->
                        assertThatThrownBy(() -> deploy(attack.getValue()))
                            .isInstanceOf(ModelRefused.class)));
  }

  @TestFactory
  Stream<DynamicTest> feelDoesNotReachJava() {
    var call =
        "function(x) external { java: { class: \"java.lang.System\","
            + " method signature: \"getProperty(java.lang.String)\" } }";
    return Stream.of(
            "{ f: " + call + ", r: f(\"user.name\") }.r",
            "(" + call + ")(\"user.name\")",
            "box.getClass()",
            "box.getClass().getName()",
            "box.class",
            "text.getClass()",
            "text.bytes",
            "${''.getClass()}",
            "execution.processEngineServices")
        .map(
            attack ->
                DynamicTest.dynamicTest(
                    attack, () -> assertThat(answer(attack)).isIn("nothing", "refused")));
  }

  @Test
  void feelSeesTheFactsItIsGiven() {
    assertThat(answer("box.inside")).isEqualTo("thing");
    assertThat(answer("upper case(text)")).isEqualTo("HELLO");
  }

  @Test
  void literalAnswersInFeel() {
    deploy(literal("text + \"!\"", ""));
    var found = test.engine().getDecisionService().evaluateDecisionByKey("Probe");
    var answer = found.variables(facts()).evaluate();
    assertThat(answer.<String>getSingleEntry()).isEqualTo("hello!");
  }

  /** What the table answers: the value, «nothing», or «refused» when the engine will not say. */
  private static Object answer(String expression) {
    try {
      deploy(output(expression.replace("<", "&lt;").replace("\"", "&quot;"), ""));
      var decisions = test.engine().getDecisionService();
      var found = decisions.evaluateDecisionTableByKey("Probe", facts()).getSingleEntry();
      return found == null ? "nothing" : found;
    } catch (RuntimeException e) {
      return "refused";
    }
  }

  private static Map<String, Object> facts() {
    var facts = new HashMap<String, Object>();
    facts.put("text", "hello");
    facts.put("box", Map.of("inside", "thing"));
    return facts;
  }

  private static void deploy(String table) {
    test.engine().getRepositoryService().createDeployment().addString("Probe.dmn", table).deploy();
  }

  private static String file(String decision) {
    return "<?xml version='1.0' encoding='UTF-8'?>"
        + "<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/'"
        + " xmlns:camunda='http://camunda.org/schema/1.0/dmn'"
        + " id='Definitions' name='Probe' namespace='t'>"
        + "<decision id='Probe' name='Probe' camunda:historyTimeToLive='P1D'>"
        + decision
        + "</decision></definitions>";
  }

  private static String output(String expression, String attribute) {
    return file(
        "<decisionTable id='Table' hitPolicy='FIRST'><input id='In'><inputExpression"
            + " id='InEx'><text>text</text></inputExpression></input><output id='Out' name='answer'"
            + " /><rule id='Rule'><inputEntry id='InEntry'><text></text></inputEntry><outputEntry"
            + " id='OutEntry' "
            + attribute
            + "><text>"
            + expression
            + "</text></outputEntry></rule></decisionTable>");
  }

  private static String literal(String expression, String attribute) {
    return file(
        "<variable id='V' name='answer' /><literalExpression id='L' "
            + attribute
            + "><text>"
            + expression.replace("\"", "&quot;")
            + "</text></literalExpression>");
  }
}
