package org.kefu.field.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.kefu.field.boundary.FieldSubject;
import org.kefu.shared.InvalidInput;

/** All that can have custom fields. */
@ApplicationScoped
public class Subjects {
  @Inject @Any Instance<FieldSubject> subjects;

  /** By name, the last of the alphabet first: tickets before customers. */
  public List<FieldSubject> all() {
    return subjects.stream().sorted(Comparator.comparing(FieldSubject::name).reversed()).toList();
  }

  public FieldSubject named(String name) {
    return all().stream()
        .filter(subject -> subject.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new InvalidInput("subject", "choice", name));
  }
}
