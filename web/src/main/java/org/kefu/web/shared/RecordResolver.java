package org.kefu.web.shared;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;

/**
 * Lets pages read {@code row.subject} of a record; Expression Language can do so only from 6.0 on.
 */
public class RecordResolver extends ELResolver {
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
    if (!(base instanceof Record)) {
      return Optional.empty();
    }
    for (var component : base.getClass().getRecordComponents()) {
      if (component.getName().equals(property)) {
        return Optional.of(component.getAccessor());
      }
    }
    return Optional.empty();
  }
}
