package org.kefu.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.junit.jupiter.api.Test;

/** Plain cells answer what the full FEEL engine answers, and the shipped tables are plain. */
class ReadOnceTest {
  private static final FeelEngine FULL = new ScalaFeelEngine(List.of());
  private static final FeelEngine OURS = ReadOnce.factory().createInstance();

  private static final List<String> TRICKY_CELLS =
      List.of(
          "\"a\"",
          "\"a\", \"b\"",
          " \"a\" ,\n\"b\" ",
          "\"a\",",
          "\"a\" \"b\"",
          "\"\"",
          "\"a, b\"",
          "\"?\"",
          "\"say \\\"a\\\"\"",
          "not(\"a\")",
          "not (\"a\", \"b\")",
          "not(not(\"a\"))",
          "not(3)",
          "not(> 3)",
          "1, 2,3",
          "-3",
          "3.0",
          "03",
          "+3",
          "1e3",
          "< 3",
          ">=3",
          "> -1",
          "= 3",
          "!= 3",
          "< 3, > 5",
          "[1..4]",
          "[ 1 .. 4 ]",
          "]1..4[",
          "(1..4)",
          "[1..4)",
          "[4..1]",
          "[1.5..2.5]",
          "contains(?, \"a\")",
          "contains(?,\"a\") or contains( ? , \"b\" )",
          "contains(?, \"a\") and contains(?, \"b\")",
          "contains(?, \"a\") or \"b\"",
          "contains(?, \"a\"), \"b\"",
          "not(contains(?, \"a\"))",
          "contains(?, \"\")",
          "starts with(?, \"a\")",
          "ticket.words",
          "null",
          "true",
          "-",
          "",
          "\"a\" or \"b\"",
          "if");

  private static final List<Object> INPUTS =
      new ArrayList<>(
          List.of(
              "",
              "a",
              "A",
              "b",
              "ab",
              "a, b",
              "?",
              "3",
              "true",
              0,
              1,
              2,
              3,
              4,
              5,
              -1,
              -3,
              3L,
              2.5d,
              3.0d,
              true,
              false,
              Map.of("a", 1)));

  static {
    INPUTS.add(null);
  }

  @Test
  void aCellAnswersAsTheFullEngineDoes() {
    for (var cell : Stream.concat(TRICKY_CELLS.stream(), shipped(InputEntry.class)).toList()) {
      for (var input : INPUTS) {
        var context = context(input);
        assertThat(answer(() -> OURS.evaluateSimpleUnaryTests(cell, "input", context)))
            .as("%s asked for %s", cell, input)
            .isEqualTo(answer(() -> FULL.evaluateSimpleUnaryTests(cell, "input", context)));
      }
    }
  }

  @Test
  void anExpressionHasTheValueTheFullEngineFinds() {
    var tricky =
        Stream.of(
            "\"a\"",
            "\"\"",
            "\"\\n\"",
            "12",
            "-7",
            "012",
            "1.5",
            "2147483648",
            "true",
            "null",
            "ticket",
            "ticket.words",
            "ticket.count",
            "ticket.nothing",
            "ticket.words.more",
            "nothing",
            "nothing.more",
            "input",
            "ticket.big",
            "ticket.share",
            "1 + 1",
            "item",
            "partial",
            "not",
            "if",
            "function",
            "ticket . words",
            "input.words");
    var expressions =
        Stream.of(tricky, shipped(OutputEntry.class), shipped(InputExpression.class))
            .flatMap(all -> all)
            .toList();
    for (var expression : expressions) {
      var context = context("x");
      assertThat(answer(() -> OURS.evaluateSimpleExpression(expression, context)))
          .as(expression)
          .isEqualTo(answer(() -> FULL.evaluateSimpleExpression(expression, context)));
    }
  }

  /** A cell that is not plain costs a hundred times more; whoever ships one should know. */
  @Test
  void shippedCellsArePlain() {
    assertThat(shipped(InputEntry.class)).isNotEmpty().allMatch(c -> PlainCell.read(c).isPresent());
    assertThat(Stream.concat(shipped(InputExpression.class), shipped(OutputEntry.class)))
        .isNotEmpty()
        .allMatch(e -> PlainExpression.read(e).isPresent());
  }

  /** Without this the comparison above would compare the full engine with itself. */
  @Test
  void plainCellsAreAnsweredWithoutTheFullEngine() {
    assertThat(PlainCell.read("\"a\", \"b\"").orElseThrow().test("b")).contains(true);
    assertThat(PlainCell.read("not(\"a\")").orElseThrow().test("a")).contains(false);
    assertThat(PlainCell.read("]1..4]").orElseThrow().test(1)).contains(false);
    assertThat(PlainCell.read(">= 3").orElseThrow().test(3L)).contains(true);
    assertThat(PlainCell.read("contains(?, \"x\") or contains(?, \"y\")").orElseThrow().test("my"))
        .contains(true);
    assertThat(PlainCell.read("\"3\"").orElseThrow().test(3)).isEmpty();
    assertThat(PlainCell.read(">= 3").orElseThrow().test("3")).isEmpty();
    assertThat(PlainExpression.read("ticket.words").orElseThrow().evaluate(context("x")))
        .contains(new PlainExpression.Value("a word"));
  }

  private static VariableContext context(Object input) {
    var ticket = Map.of("words", "a word", "count", 7, "big", 5_000_000_000L, "share", 0.25);
    return Variables.createVariables()
        .putValue("input", input)
        .putValue("ticket", ticket)
        .asVariableContext();
  }

  private static Object answer(Supplier<Object> question) {
    try {
      return question.get();
    } catch (RuntimeException refused) {
      return "refused";
    }
  }

  /** The texts of all shipped tables in elements of a kind; an empty cell is no question. */
  private static Stream<String> shipped(Class<? extends DmnElement> kind) {
    return EngineSettings.MODELS.stream()
        .filter(model -> model.endsWith(".dmn"))
        .map(ReadOnceTest.class.getClassLoader()::getResourceAsStream)
        .map(Dmn::readModelFromStream)
        .flatMap(model -> model.getModelElementsByType(kind).stream())
        .map(element -> element.getDomElement().getChildElements().get(0).getTextContent())
        .filter(text -> !text.isBlank());
  }
}
