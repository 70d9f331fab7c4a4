package org.kefu.workflow.engine;

import camundajar.impl.scala.util.Either;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.camunda.bpm.dmn.feel.impl.FeelEngineFactory;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.syntaxtree.ParsedExpression;

/**
 * The FEEL engine with a memory: the original parses every cell of a table each time the table is
 * asked, which costs many times more than the answer. Functions that call Java stay off.
 */
class ParsedOnce extends ScalaFeelEngine {
  /** More than all cells of all published tables; a flood of others cannot fill the heap. */
  private static final int MOST = 20_000;

  private ParsedOnce() {
    super(List.of());
    feelEngine = new Remembering(feelEngine);
  }

  static FeelEngineFactory factory() {
    return ParsedOnce::new;
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

    private static <V> V remembered(Map<String, V> memory, String text, Function<String, V> parse) {
      if (memory.size() > MOST) {
        memory.clear();
      }
      return memory.computeIfAbsent(text, parse);
    }
  }
}
