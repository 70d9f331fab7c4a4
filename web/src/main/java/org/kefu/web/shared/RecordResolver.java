package org.kefu.web.shared;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Lets pages read {@code row.subject} of a record; Expression Language can do so only from 6.0 on.
 */
public class RecordResolver extends ELResolver {
  /** Java makes the list of a record's components anew at each question; a page asks thousands. */
  private static final ClassValue<Map<Object, Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Map<Object, Method> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .collect(Collectors.toMap(RecordComponent::getName, RecordComponent::getAccessor));
        }
      };

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    var accessor = accessor(base, property);
    if (accessor.isEmpty()) {
      return null;
    }
    context.setPropertyResolved(base, property);
    try {
      return accessor.get().invoke(base);
    } catch (InvocationTargetException | IllegalAccessException failed) {
      throw new ELException(failed);
    }
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    return null;
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {
    // a record cannot change: whoever is next says so
  }

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    return accessor(base, property).isPresent();
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return base instanceof Record ? String.class : null;
  }

  private static Optional<Method> accessor(Object base, Object property) {
    return base instanceof Record
        ? Optional.ofNullable(ACCESSORS.get(base.getClass()).get(property))
        : Optional.empty();
  }
}
