package org.kefu.web.agent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kefu.deed.boundary.DeedKind;
import org.kefu.deed.boundary.MacroFile;
import org.kefu.deed.boundary.MacroRow;
import org.kefu.deed.boundary.Macros;
import org.kefu.staff.boundary.Right;
import org.kefu.web.shared.Dialogs;
import org.kefu.web.shared.Rows;
import org.kefu.web.shared.StaffView;
import org.kefu.web.shared.Told;
import org.kefu.web.shared.UserView;

/** Behind {@code /agent/macros.xhtml}: what the reader can do in one go, and changes of it. */
@Named
@ViewScoped
public class MacrosView implements Serializable {
  private static final String BUNDLE = "bulk";

  @Inject Macros macros;
  @Inject DeedWordsView words;
  @Inject StaffView staff;
  @Inject UserView user;
  @Inject Told told;

  private String part = "";
  private final Rows<MacroRow> rows = new Rows<>((first, size) -> macros.page(part, first, size));
  private MacroRow chosen;
  private String name;
  private boolean sends;
  private String sharedWith;
  private List<DeedForm> forms = new ArrayList<>(List.of(new DeedForm()));

  /** Opens the dialog for a new macro. */
  public void begin() {
    edit(null);
  }

  /** Opens the dialog for a macro. */
  public void edit(MacroRow macro) {
    chosen = macro;
    var file = macro == null ? new MacroFile(null, List.of(), false, null) : macro.file();
    name = file.name();
    sends = file.sends();
    sharedWith = file.sharedWith();
    forms = new ArrayList<>(file.deeds().stream().map(DeedForm::of).toList());
    if (forms.isEmpty()) {
      forms.add(new DeedForm());
    }
    Dialogs.show("macro");
  }

  public void keep() {
    var file = new MacroFile(name, forms.stream().map(DeedForm::deed).toList(), sends, sharedWith);
    if (chosen == null) {
      macros.create(file);
    } else {
      macros.change(chosen.id(), chosen.version(), file);
    }
    told.done(BUNDLE, "macros.done", name);
    Dialogs.hide("macro");
  }

  public void remove(MacroRow macro) {
    macros.remove(macro.id());
    told.done(BUNDLE, "macros.removed", macro.file().name());
  }

  public void add() {
    forms.add(new DeedForm());
  }

  public void drop(DeedForm form) {
    forms.remove(form);
  }

  /** Puts a deed before the one above it. */
  public void raise(DeedForm form) {
    var at = forms.indexOf(form);
    if (at > 0) {
      Collections.swap(forms, at, at - 1);
    }
  }

  /** What a macro can do; into which ticket one is merged nobody knows beforehand. */
  public Map<String, String> kinds(DeedForm form) {
    var kinds = words.kinds(form);
    kinds.remove(DeedKind.MERGE.name());
    return kinds;
  }

  /** Why a macro cannot be run any more; null where it can. */
  public String problem(MacroRow macro) {
    var hitch = macro.hitch();
    return hitch == null ? null : Bundles.text("refusal", hitch.reason(), hitch.args().toArray());
  }

  /** True where there is a reply that may leave at once or wait. */
  public boolean isReplying() {
    return forms.stream().anyMatch(form -> form.getKind() == DeedKind.REPLY);
  }

  /** With whom a macro can be shared: code to name; nobody where the right is lacking. */
  public Map<String, String> getCircles() {
    var circles = new LinkedHashMap<String, String>();
    if (user.may(Right.MACRO_SHARE)) {
      circles.put(MacroFile.ALL, Bundles.text("ticket", "phrases.all"));
      circles.putAll(staff.getTeams());
    }
    return circles;
  }

  public String circle(MacroRow macro) {
    var with = macro.file().sharedWith();
    if (with == null) {
      return Bundles.text("ticket", "phrases.mine");
    }
    return MacroFile.ALL.equals(with)
        ? Bundles.text("ticket", "phrases.all")
        : staff.getTeams().getOrDefault(with, with);
  }

  public boolean isNew() {
    return chosen == null;
  }

  public boolean isNarrowed() {
    return !part.isBlank();
  }

  public Rows<MacroRow> getRows() {
    return rows;
  }

  public List<DeedForm> getForms() {
    return forms;
  }

  public String getPart() {
    return part;
  }

  public void setPart(String part) {
    this.part = part == null ? "" : part;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public boolean isSends() {
    return sends;
  }

  public void setSends(boolean sends) {
    this.sends = sends;
  }

  public String getSharedWith() {
    return sharedWith;
  }

  public void setSharedWith(String sharedWith) {
    this.sharedWith = sharedWith;
  }
}
