package org.kefu.workflow.engine;

import camundajar.impl.scala.util.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.camunda.bpm.dmn.feel.impl.FeelEngineFactory;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.syntaxtree.ParsedExpression;

/**
 * The FEEL engine with a memory: the original parses every cell of a table and builds a context for
 * it each time the table is asked, which costs many times more than the answer. Here a cell is read
 * once, and plain ones are answered without a context; functions that call Java stay off.
 */
class ReadOnce extends ScalaFeelEngine {
  /** More than all cells of all published tables; a flood of others cannot fill the heap. */
  private static final int MOST = 20_000;

  private final Map<String, Optional<PlainExpression>> expressions = new ConcurrentHashMap<>();
  private final Map<String, Optional<PlainCell>> cells = new ConcurrentHashMap<>();

  private ReadOnce() {
    super(List.of());
    feelEngine = new Remembering(feelEngine);
  }

  static FeelEngineFactory factory() {
    return ReadOnce::new;
  }

  @Override
  @SuppressWarnings("unchecked") // as the interface has it: the caller says what it expects
  public <T> T evaluateSimpleExpression(String expression, VariableContext context) {
    var plain = remembered(expressions, expression, PlainExpression::read);
    var value = plain.flatMap(read -> read.evaluate(context));
    return value.isPresent()
        ? (T) value.get().content()
        : super.evaluateSimpleExpression(expression, context);
  }

  @Override
  public boolean evaluateSimpleUnaryTests(String cell, String input, VariableContext context) {
    var value = context.resolve(input);
    return remembered(cells, cell, PlainCell::read)
        .filter(plain -> value != null)
        .flatMap(plain -> plain.test(value.getValue()))
        .orElseGet(() -> super.evaluateSimpleUnaryTests(cell, input, context));
  }

  private static <V> V remembered(Map<String, V> memory, String text, Function<String, V> read) {
    if (memory.size() > MOST) {
      memory.clear();
    }
    return memory.computeIfAbsent(text, read);
  }

  private static class Remembering extends FeelEngine {
    private final Map<String, Either<FeelEngine.Failure, ParsedExpression>> expressions =
        new ConcurrentHashMap<>();
    private final Map<String, Either<FeelEngine.Failure, ParsedExpression>> tests =
        new ConcurrentHashMap<>();

    Remembering(FeelEngine like) {
      super(like.functionProvider(), like.valueMapper(), like.configuration(), like.clock());
    }

    @Override
    public Either<FeelEngine.Failure, ParsedExpression> parseExpression(String text) {
      return remembered(expressions, text, super::parseExpression);
    }

    @Override
    public Either<FeelEngine.Failure, ParsedExpression> parseUnaryTests(String text) {
      return remembered(tests, text, super::parseUnaryTests);
    }
  }
}
