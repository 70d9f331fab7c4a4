package org.kefu.system.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.kefu.system.entity.Parameter;

/** The settings that were changed here. */
@ApplicationScoped
public class ParameterStore {
  @PersistenceContext EntityManager em;

  public Optional<Parameter> find(String name) {
    return Optional.ofNullable(em.find(Parameter.class, name));
  }

  public Parameter add(Parameter parameter) {
    em.persist(parameter);
    return parameter;
  }
}
