package org.kefu.workflow.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.ReadOnlyMapELResolver;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ArrayELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ListELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MapELResolver;

/**
 * What an expression in a model can reach. The engine as delivered runs Java from a task's name;
 * here an expression sees variables, the named beans it is given, and of each type only the members
 * listed below. Everything else is refused while it is evaluated, wherever in the model it stands.
 */
class SafeExpressionManager extends JuelExpressionManager {
  private static final Set<String> OF_SCOPE =
      Set.of(
          "getVariable",
          "hasVariable",
          "getBusinessKey",
          "getProcessBusinessKey",
          "getProcessInstanceId",
          "getId",
          "getCurrentActivityId",
          "getName",
          "getPriority",
          "getDueDate",
          "getAssignee",
          "getTaskDefinitionKey");
  private static final Set<String> OF_VALUE =
      Set.of(
          "equals",
          "length",
          "isEmpty",
          "contains",
          "startsWith",
          "endsWith",
          "toLowerCase",
          "toUpperCase",
          "trim",
          "getTime",
          "before",
          "after");
  private static final Set<String> OF_DECISION = Set.of("getSingleResult", "getFirstResult");
  private static final Set<String> OF_COLLECTION = Set.of("size", "isEmpty", "contains");

  SafeExpressionManager(Map<Object, Object> beans) {
    super(Map.copyOf(beans));
    beans.values().forEach(SafeExpressionManager::requireKnownKind);
  }

  @Override
  protected ELResolver createElResolver() {
    var resolver = new CompositeELResolver();
    resolver.add(new VariableScopeElResolver());
    resolver.add(new VariableContextElResolver());
    resolver.add(new ReadOnlyMapELResolver(beans));
    resolver.add(new ArrayELResolver(true));
    resolver.add(new ListELResolver(true));
    resolver.add(new MapELResolver(true));
    resolver.add(new AllowedMembers());
    return resolver;
  }

  private static void requireKnownKind(Object bean) {
    if (!(bean instanceof JavaDelegate) && !(bean instanceof ExpressionBean)) {
      throw new IllegalArgumentException("Not for expressions: " + bean.getClass().getName());
    }
  }

  private static boolean allowsCall(Object base, String method) {
    if (base instanceof ExpressionBean) {
      return isExposed(base.getClass(), method);
    }
    if (base instanceof VariableScope) {
      return OF_SCOPE.contains(method);
    }
    if (base instanceof DmnDecisionResult) {
      return OF_DECISION.contains(method);
    }
    if (base instanceof Map || base instanceof Collection) {
      return OF_COLLECTION.contains(method);
    }
    return isValue(base) && OF_VALUE.contains(method);
  }

  private static boolean isValue(Object base) {
    return base instanceof String
        || base instanceof Number
        || base instanceof Boolean
        || base instanceof Date;
  }

  /**
   * A container's proxy is a subclass without our annotations, so its parents are asked as well.
   */
  private static boolean isExposed(Class<?> type, String method) {
    if (type == null) {
      return false;
    }
    return Arrays.stream(type.getDeclaredMethods())
            .anyMatch(m -> m.getName().equals(method) && m.isAnnotationPresent(Exposed.class))
        || isExposed(type.getSuperclass(), method);
  }

  /** The last word on members: what the lists above do not name is refused. */
  private static class AllowedMembers extends BeanELResolver {
    AllowedMembers() {
      super(true);
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
      if (base != null && !(base instanceof ExpressionBean)) {
        requireAllowed(base, getter(property), property);
      } else if (base != null) {
        throw refusal(base, property);
      }
      return super.getValue(context, base, property);
    }

    @Override
    public Object invoke(
        ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
      if (base != null) {
        requireAllowed(base, String.valueOf(method), method);
      }
      return super.invoke(context, base, method, types, arguments);
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
      throw refusal(base, property);
    }

    private static void requireAllowed(Object base, String method, Object asWritten) {
      if (!allowsCall(base, method)) {
        throw refusal(base, asWritten);
      }
    }

    private static String getter(Object property) {
      var name = String.valueOf(property);
      return name.isEmpty()
          ? name
          : "get" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static ELException refusal(Object base, Object member) {
      var type = base == null ? "nothing" : base.getClass().getSimpleName();
      return new ELException(
          "Access to '" + member + "' on " + type + " is not allowed in process expressions");
    }
  }
}
