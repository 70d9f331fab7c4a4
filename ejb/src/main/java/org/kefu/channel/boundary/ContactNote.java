package org.kefu.channel.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What somebody knows of a contact beside its words.
 *
 * @param seconds how long it took, where that is known
 * @param kind of a letter, else null
 * @param who spoke or wrote, where that is not simply the customer
 * @param toDo what is still to do, null where nothing is
 * @param until the day by which, or null
 */
public record ContactNote(
    @NotNull Direction direction,
    @PositiveOrZero Integer seconds,
    PostKind kind,
    @Size(max = 200) String who,
    @Size(max = 2000) String outcome,
    @Size(max = 500) String toDo,
    LocalDate until) {

  /** The same contact, told further. */
  public ContactNote with(String newOutcome, String newToDo, LocalDate newUntil) {
    return new ContactNote(direction, seconds, kind, who, newOutcome, newToDo, newUntil);
  }
}
