package org.kefu.deed.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kefu.deed.boundary.DeedKind;
import org.kefu.deed.boundary.MacroFile;
import org.kefu.deed.entity.Macro;
import org.kefu.shared.CurrentUser;
import org.kefu.shared.InvalidInput;
import org.kefu.staff.boundary.Right;
import org.kefu.staff.boundary.Rights;
import org.kefu.staff.boundary.Teams;

/** Who may write which macros, and what they may hold. */
@ApplicationScoped
public class MacroRules {
  @Inject DeedRules deeds;
  @Inject Rights rights;
  @Inject Teams teams;
  @Inject CurrentUser user;

  public void check(MacroFile file) {
    if (file.sharedWith() != null && !rights.has(Right.MACRO_SHARE)) {
      throw new InvalidInput("sharedWith", "macroShared");
    }
    if (!MacroFile.ALL.equals(file.sharedWith())) {
      teams.check(file.sharedWith(), null);
    }
    if (file.deeds().stream().anyMatch(deed -> deed.kind() == DeedKind.MERGE)) {
      throw new InvalidInput("kind", "macroMerge");
    }
    deeds.check(file.deeds());
  }

  public void demandWritable(Macro macro) {
    if (!isWritable(macro)) {
      throw new InvalidInput("sharedWith", "macroShared");
    }
  }

  /** One's own as long as nobody else has it, and with the right those that are shared. */
  public boolean isWritable(Macro macro) {
    return macro.isShared() ? rights.has(Right.MACRO_SHARE) : macro.isOf(user.login());
  }
}
