package org.kefu.system.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kefu.system.entity.Parameter;

/**
 * The settings that were changed here. They are asked for at every step, so they are remembered for
 * a few seconds: a change is seen at once on its own server and soon on every other.
 */
@ApplicationScoped
public class ParameterStore {
  private static final long KEPT = Duration.ofSeconds(5).toNanos();

  @PersistenceContext EntityManager em;
  @Inject Event<Changed> changed;
  private volatile Memory memory;

  private record Memory(long readAt, Map<String, String> settings) {}

  /** Event: a setting has another value. */
  public record Changed() {}

  public Optional<String> find(String name) {
    var now = System.nanoTime();
    var known = memory;
    if (known == null || now - known.readAt() > KEPT) {
      known = new Memory(now, read());
      memory = known;
    }
    return Optional.ofNullable(known.settings().get(name));
  }

  /** By name, as they are in the database now. */
  public Map<String, Parameter> all() {
    return em.createQuery("select p from Parameter p", Parameter.class)
        .getResultStream()
        .collect(Collectors.toMap(Parameter::getName, Function.identity()));
  }

  /** Back to what the product ships. */
  public void remove(String name) {
    forgetSoon();
    Optional.ofNullable(em.find(Parameter.class, name)).ifPresent(em::remove);
  }

  /** The setting, to be changed in this transaction. */
  public Parameter change(String name) {
    forgetSoon();
    var parameter = em.find(Parameter.class, name);
    if (parameter == null) {
      parameter = new Parameter(name);
      em.persist(parameter);
    }
    return parameter;
  }

  private void forgetSoon() {
    memory = null; // this transaction sees its own change
    changed.fire(new Changed());
  }

  void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) Changed event) {
    memory = null;
  }

  private Map<String, String> read() {
    return all().values().stream()
        .collect(Collectors.toMap(Parameter::getName, Parameter::getSetting));
  }
}
