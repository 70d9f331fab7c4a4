package org.kefu.workflow.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.variable.context.VariableContext;

/**
 * What most inputs and outputs of a table are: a text, a whole number, or the way to a value
 * («ticket.channel»). Like {@link PlainCell} it answers where it is sure and says nothing
 * elsewhere.
 */
final class PlainExpression {
  private static final Pattern TEXT = Pattern.compile("\"([^\"\\\\]*)\"");
  private static final Pattern WHOLE_NUMBER = Pattern.compile("-?(?:0|[1-9]\\d{0,8})");
  private static final Pattern PATH = Pattern.compile("[a-z][A-Za-z0-9]*(?:\\.[a-z][A-Za-z0-9]*)*");

  /** Words of the language that look like a name. */
  private static final List<String> RESERVED = List.of("true", "false", "item", "partial");

  private final Function<VariableContext, Optional<Value>> value;

  /** What an expression comes to; {@code null} is a value too. */
  record Value(Object content) {}

  private PlainExpression(Function<VariableContext, Optional<Value>> value) {
    this.value = value;
  }

  /** The expression, or nothing where it is more than this class is sure of. */
  static Optional<PlainExpression> read(String expression) {
    var text = expression.strip();
    var literal = TEXT.matcher(text);
    if (literal.matches()) {
      return constant(literal.group(1));
    }
    if (WHOLE_NUMBER.matcher(text).matches()) {
      return constant(Long.valueOf(text));
    }
    if (text.equals("null")) {
      return constant(null);
    }
    if (PATH.matcher(text).matches() && !RESERVED.contains(text)) {
      var names = List.of(text.split("\\."));
      return Optional.of(new PlainExpression(context -> follow(names, context)));
    }
    return Optional.empty();
  }

  /** The value, or nothing where only the full engine knows. */
  Optional<Value> evaluate(VariableContext context) {
    return value.apply(context);
  }

  private static Optional<PlainExpression> constant(Object value) {
    return Optional.of(new PlainExpression(context -> Optional.of(new Value(value))));
  }

  private static Optional<Value> follow(List<String> names, VariableContext context) {
    var variable = context.resolve(names.get(0));
    var value = variable == null ? null : variable.getValue();
    for (var name : names.subList(1, names.size())) {
      value = value instanceof Map<?, ?> parts ? parts.get(name) : null;
    }
    if (value instanceof Integer whole) {
      return Optional.of(
          new Value(whole.longValue())); // every whole number leaves the full engine so
    }
    return value instanceof String ? Optional.of(new Value(value)) : Optional.empty();
  }
}
