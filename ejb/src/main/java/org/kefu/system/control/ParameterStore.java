package org.kefu.system.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kefu.shared.Remembered;
import org.kefu.system.entity.Parameter;

/** The settings that were changed here. */
@ApplicationScoped
public class ParameterStore {
  @PersistenceContext EntityManager em;
  @Inject Remembered<Map<String, String>> settings;

  public Optional<String> find(String name) {
    return Optional.ofNullable(settings.get(this::read).get(name));
  }

  /** By name, as they are in the database now. */
  public Map<String, Parameter> all() {
    return em.createQuery("select p from Parameter p", Parameter.class)
        .getResultStream()
        .collect(Collectors.toMap(Parameter::getName, Function.identity()));
  }

  /** Back to what the product ships. */
  public void remove(String name) {
    settings.changing();
    Optional.ofNullable(em.find(Parameter.class, name)).ifPresent(em::remove);
  }

  /** The setting, to be changed in this transaction. */
  public Parameter change(String name) {
    settings.changing();
    var parameter = em.find(Parameter.class, name);
    if (parameter == null) {
      parameter = new Parameter(name);
      em.persist(parameter);
    }
    return parameter;
  }

  private Map<String, String> read() {
    return all().values().stream()
        .collect(Collectors.toMap(Parameter::getName, Parameter::getSetting));
  }
}
