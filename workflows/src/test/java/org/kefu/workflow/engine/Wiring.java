package org.kefu.workflow.engine;

import jakarta.inject.Inject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.mockito.Mockito;

/**
 * A container small enough to read: makes beans, fills their {@code @Inject} fields by type with
 * the engine's services, with other beans of this module, and with mocks of everything else.
 */
final class Wiring {
  private final Map<Class<?>, Object> known = new LinkedHashMap<>();

  <T> void know(Class<T> type, T instance) {
    known.put(type, instance);
  }

  <T> T get(Class<T> type) {
    var found = known.get(type);
    if (found == null) {
      found = isOurs(type) ? made(type) : Mockito.mock(type);
      known.put(type, found);
      if (isOurs(type)) {
        fill(found, type);
      }
    }
    return type.cast(found);
  }

  /** Fills again what was made before the engine existed. */
  void refill() {
    known.entrySet().stream()
        .filter(entry -> isOurs(entry.getKey()))
        .toList()
        .forEach(entry -> fill(entry.getValue(), entry.getKey()));
  }

  void fire(Object observer, Object event) {
    try {
      var method = observer.getClass().getDeclaredMethod("on", event.getClass());
      method.setAccessible(true);
      method.invoke(observer, event);
    } catch (InvocationTargetException e) {
      throw (RuntimeException) e.getCause();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  Object named(String beanName) {
    var simple = Character.toUpperCase(beanName.charAt(0)) + beanName.substring(1);
    return Stream.of("ticket", "dispatch")
        .map(folder -> "org.kefu.workflow." + folder + "." + simple)
        .flatMap(Wiring::load)
        .map(this::get)
        .findFirst()
        .orElseThrow(() -> new AssertionError("No bean " + beanName));
  }

  private static Stream<Class<?>> load(String name) {
    try {
      return Stream.of(Class.forName(name));
    } catch (ClassNotFoundException e) {
      return Stream.empty();
    }
  }

  private static boolean isOurs(Class<?> type) {
    return type.getName().startsWith("org.kefu.workflow");
  }

  private static Object made(Class<?> type) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      return constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private void fill(Object bean, Class<?> type) {
    Stream.of(type.getDeclaredFields())
        .filter(field -> field.isAnnotationPresent(Inject.class))
        .filter(field -> isReady(field.getType()))
        .forEach(field -> set(bean, field));
  }

  /** The engine's own services are there only after it was built. */
  private boolean isReady(Class<?> type) {
    return known.containsKey(type) || !type.getName().startsWith("org.camunda");
  }

  private void set(Object bean, Field field) {
    try {
      field.setAccessible(true);
      field.set(bean, get(field.getType()));
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
