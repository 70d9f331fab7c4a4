package org.kefu.deed.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.kefu.deed.boundary.DeedKind;
import org.kefu.deed.boundary.TicketDeed;
import org.kefu.shared.InvalidInput;
import org.kefu.shared.Template;
import org.kefu.staff.boundary.Right;
import org.kefu.staff.boundary.Rights;
import org.kefu.staff.boundary.Teams;
import org.kefu.ticket.boundary.CloseReason;
import org.kefu.ticket.boundary.Substatuses;
import org.kefu.ticket.boundary.TicketType;
import org.kefu.wording.boundary.Placeholder;

/** What deeds must say to make sense. */
@ApplicationScoped
public class DeedRules {
  private static final int LONGEST_TAG = 60;

  @Inject Rights rights;
  @Inject Teams teams;
  @Inject DeedFields fields;
  @Inject Substatuses substatuses;

  public void check(List<TicketDeed> deeds) {
    deeds.forEach(this::check);
  }

  /** True for a kind of deed the caller may do where the ticket allows it. */
  public boolean may(DeedKind kind) {
    return rights.has(kind.right()) || kind == DeedKind.HAND_OVER && rights.has(Right.TICKET_WORK);
  }

  private void check(TicketDeed deed) {
    if (!may(deed.kind())) {
      throw new InvalidInput("kind", "deedRight");
    }
    switch (deed.kind()) {
      case PRIORITY -> demand(deed.value() != null && deed.value().matches("[1-4]"), "priority");
      case TYPE -> demand(isOne(TicketType.values(), deed.value()), "type");
      case PRODUCT -> {}
      case SUBSTATUS -> substatus(deed.value());
      case FIELD -> fields.check(deed);
      case TAG, UNTAG -> tag(deed.value());
      case HAND_OVER -> handOver(deed);
      case NOTE, REPLY, SOLVE -> words(deed.text());
      case CLOSE -> demand(isOne(CloseReason.chosen().toArray(), deed.value()), "reason");
      case CHECKLIST ->
          demand(deed.value() != null && deed.value().matches("\\d{1,18}"), "checklist");
      case MERGE -> demand(!isBlank(deed.value()), "other");
      case TAKE -> {}
    }
  }

  private void substatus(String code) {
    demand(
        isBlank(code)
            || substatuses.all().stream().anyMatch(s -> s.code().equals(code) && !s.retired()),
        "substatus");
  }

  private void handOver(TicketDeed deed) {
    if (isBlank(deed.team()) && isBlank(deed.login())) {
      throw new InvalidInput("team", "recipient");
    }
    teams.check(deed.team(), deed.login());
    if (isBlank(deed.text())) {
      throw new InvalidInput("text", "required");
    }
  }

  private static void tag(String name) {
    demand(!isBlank(name), "tag");
    if (name.strip().length() > LONGEST_TAG) {
      throw new InvalidInput("tag", "invalid");
    }
  }

  private static void words(String text) {
    if (isBlank(text)) {
      throw new InvalidInput("text", "required");
    }
    new Template(text).check("text", Placeholder.words(Placeholder.OF_PHRASES));
  }

  private static void demand(boolean so, String field) {
    if (!so) {
      throw new InvalidInput(field, "required");
    }
  }

  private static boolean isOne(Object[] values, String name) {
    return Arrays.stream(values).anyMatch(value -> value.toString().equals(name));
  }

  private static boolean isBlank(String value) {
    return value == null || value.isBlank();
  }
}
