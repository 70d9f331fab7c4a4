package org.kefu.field.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kefu.field.control.Fillings;

/**
 * For whoever brings values of many things at once, in a transaction of theirs that a refusal does
 * not end. Nothing is demanded: what is brought was filled in elsewhere.
 */
@ApplicationScoped
public class FieldIntake {
  @Inject Fillings fillings;

  /** Refuses at its field what could not be kept; nothing is written. */
  public void check(Filling filling) {
    fillings.changes(filling, Stage.PART);
  }

  /** What it changed, in the order of the fields. */
  public List<FieldChange> fill(Filling filling) {
    return fillings.fill(filling, Stage.PART);
  }
}
