package org.kefu.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.audit.boundary.LogLine;
import org.kefu.system.boundary.ModuleAdmin;
import org.kefu.system.boundary.ModuleRow;
import org.kefu.web.shared.Dialogs;
import org.kefu.web.shared.Told;

/** Behind {@code /admin/modules.xhtml}. */
@Named
@ViewScoped
public class ModulesView implements Serializable {
  @Inject ModuleAdmin admin;
  @Inject AuditTrail audit;
  @Inject Told told;

  private List<ModuleRow> rows;
  private ModuleRow chosen;
  private List<LogLine> log = List.of();

  public List<ModuleRow> getRows() {
    if (rows == null) {
      rows = admin.modules();
    }
    return rows;
  }

  public void choose(ModuleRow row) {
    chosen = row;
    log = audit.log(AuditTrail.SETTING, row.subject());
    Dialogs.show("edit");
  }

  /** From what was shown to the other. */
  public void turn() {
    admin.turn(chosen.module(), !chosen.on());
    told.done("admin", chosen.on() ? "modules.turnedOff" : "modules.turnedOn");
    rows = null;
    Dialogs.hide("edit");
  }

  public ModuleRow getChosen() {
    return chosen;
  }

  public List<LogLine> getLog() {
    return log;
  }
}
