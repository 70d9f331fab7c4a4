package org.kefu.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.audit.boundary.LogLine;
import org.kefu.system.boundary.ParameterAdmin;
import org.kefu.system.boundary.SettingRow;
import org.kefu.web.shared.Dialogs;
import org.kefu.web.shared.Told;

/** Behind {@code /admin/parameters.xhtml}. */
@Named
@ViewScoped
public class ParametersView implements Serializable {
  @Inject ParameterAdmin admin;
  @Inject AuditTrail audit;
  @Inject Told told;

  private List<SettingRow> rows;
  private SettingRow chosen;
  private List<LogLine> log = List.of();
  private String value;

  /** By group, in the order of the page. */
  public Map<String, List<SettingRow>> getGroups() {
    if (rows == null) {
      rows = admin.settings();
    }
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> row.setting().group(), LinkedHashMap::new, Collectors.toList()));
  }

  public void choose(SettingRow row) {
    chosen = row;
    value = row.value();
    log = audit.log(AuditTrail.SETTING, row.setting().name());
    Dialogs.show("edit");
  }

  public void save() {
    admin.change(chosen.setting().name(), chosen.value(), value);
    done();
  }

  public void reset() {
    admin.reset(chosen.setting().name(), chosen.value());
    done();
  }

  private void done() {
    told.done("admin", "parameters.done");
    rows = null;
    Dialogs.hide("edit");
  }

  public SettingRow getChosen() {
    return chosen;
  }

  public List<LogLine> getLog() {
    return log;
  }

  public String getValue() {
    return value;
  }

  public void setValue(String value) {
    this.value = value;
  }
}
