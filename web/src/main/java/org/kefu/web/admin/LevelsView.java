package org.kefu.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kefu.customer.boundary.LevelFile;
import org.kefu.customer.boundary.LevelRow;
import org.kefu.customer.boundary.Levels;
import org.kefu.web.shared.Dialogs;
import org.kefu.web.shared.Told;

/** Behind {@code /admin/levels.xhtml}: the levels customers are graded into. */
@Named
@ViewScoped
public class LevelsView extends CodedForm {
  @Inject Levels levels;
  @Inject Told told;
  private List<LevelRow> rows;
  private LevelRow chosen;
  private int place;
  private boolean retired;

  public List<LevelRow> getRows() {
    if (rows == null) {
      rows = levels.rows();
    }
    return rows;
  }

  /** Opens the dialog for a new level, below all others. */
  public void begin() {
    chosen = null;
    name(null, null, null);
    place =
        Math.min(99, getRows().stream().mapToInt(row -> row.file().place()).max().orElse(0) + 1);
    retired = false;
    Dialogs.show("level");
  }

  public void edit(LevelRow row) {
    chosen = row;
    name(row.file().code(), row.file().nameZh(), row.file().nameEn());
    place = row.file().place();
    retired = row.file().retired();
    Dialogs.show("level");
  }

  public void keep() {
    var file = new LevelFile(getCode(), getNameZh(), getNameEn(), place, retired);
    if (chosen == null) {
      levels.add(file);
    } else {
      levels.change(chosen.version(), file);
    }
    told.done("admin", "levels.kept", getCode());
    rows = null;
    Dialogs.hide("level");
  }

  public boolean isNew() {
    return chosen == null;
  }

  public int getPlace() {
    return place;
  }

  public void setPlace(int place) {
    this.place = place;
  }

  public boolean isRetired() {
    return retired;
  }

  public void setRetired(boolean retired) {
    this.retired = retired;
  }
}
