package org.kefu.deed.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.kefu.audit.boundary.Occasion;
import org.kefu.deed.control.DeedActing;
import org.kefu.deed.control.DeedLook;
import org.kefu.deed.control.DeedRules;
import org.kefu.deed.control.MacroShelf;
import org.kefu.staff.boundary.Right;

/** Macros on one ticket: first what they would do, then doing it. */
@Stateless
@RolesAllowed(Right.TICKET_WORK)
public class MacroRuns {
  @Inject MacroShelf shelf;
  @Inject DeedRules rules;
  @Inject DeedLook look;
  @Inject DeedActing acting;

  public MacroLook look(long id, @NotNull String number) {
    var file = shelf.named(id).file();
    var deeds = file.deeds();
    var hitch = look.at(deeds, List.of(number)).get(0).hitch();
    return new MacroLook(
        id,
        file.name(),
        file.sends(),
        deeds.stream().map(deed -> filled(number, deed)).toList(),
        hitch);
  }

  private TicketDeed filled(String number, TicketDeed deed) {
    return deed.kind().isWorded()
        ? TicketDeed.saying(deed.kind(), acting.filled(number, deed.text()))
        : deed;
  }

  /**
   * Does all of it or nothing; a reply that wants a last look is handed back. The log names the
   * macro.
   */
  public MacroDone run(long id, @NotNull String number) {
    var macro = shelf.named(id);
    var file = macro.file();
    rules.check(file.deeds());
    var waiting = file.deeds().stream().filter(deed -> waits(file, deed)).toList();
    var done = file.deeds().stream().filter(deed -> !waits(file, deed)).toList();
    var words =
        waiting.stream()
            .map(deed -> acting.filled(number, deed.text()))
            .reduce((one, other) -> one + "\n\n" + other)
            .orElse(null);
    var hitch = done.isEmpty() ? null : apply(file.name(), number, done);
    if (hitch == null || hitch.same() && words != null) {
      shelf.countUse(macro);
      return new MacroDone(null, words);
    }
    return new MacroDone(hitch, null);
  }

  private Hitch apply(String name, String number, List<TicketDeed> deeds) {
    return Occasion.of(name, () -> acting.apply(deeds, List.of(number)).get(0).hitch());
  }

  private static boolean waits(MacroFile file, TicketDeed deed) {
    return deed.kind() == DeedKind.REPLY && !file.sends();
  }
}
