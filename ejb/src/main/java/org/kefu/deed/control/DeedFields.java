package org.kefu.deed.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.kefu.deed.boundary.DeedKind;
import org.kefu.deed.boundary.Hitch;
import org.kefu.deed.boundary.TicketDeed;
import org.kefu.field.boundary.Audience;
import org.kefu.field.boundary.FieldCheck;
import org.kefu.field.boundary.FieldIntake;
import org.kefu.shared.InThisTransaction;
import org.kefu.shared.InvalidInput;
import org.kefu.ticket.boundary.TicketFieldDesk;

/** What deeds write into custom fields: fields and their rules change while macros are kept. */
@ApplicationScoped
public class DeedFields {
  static final String UNKNOWN = "InvalidInput.field";

  @Inject FieldIntake fields;
  @Inject InThisTransaction known;

  /** Refuses what no ticket could hold. */
  void check(TicketDeed deed) {
    if (deed.value() == null || deed.value().isBlank()) {
      throw new InvalidInput("kind", "required");
    }
    known
        .get(
            FieldCheck.class,
            TicketFieldDesk.SUBJECT,
            () -> fields.rules(TicketFieldDesk.SUBJECT, Audience.STAFF))
        .of(deed.value(), deed.text());
  }

  /** The first of these that fits no more, because its field is gone or has other rules. */
  public Optional<Hitch> broken(List<TicketDeed> deeds) {
    return deeds.stream()
        .filter(deed -> deed.kind() == DeedKind.FIELD)
        .flatMap(deed -> broken(deed).stream())
        .findFirst();
  }

  private Optional<Hitch> broken(TicketDeed deed) {
    try {
      check(deed);
      return Optional.empty();
    } catch (InvalidInput refused) {
      return Optional.of(
          refused.getKey().equals(UNKNOWN)
              ? Hitch.of("deed.fieldGone", deed.value())
              : Hitch.of("deed.fieldChanged", deed.value()));
    }
  }
}
