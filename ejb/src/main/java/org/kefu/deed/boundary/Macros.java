package org.kefu.deed.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.kefu.deed.control.DeedFields;
import org.kefu.deed.control.MacroRules;
import org.kefu.deed.control.MacroShelf;
import org.kefu.deed.entity.Macro;
import org.kefu.shared.BusinessClock;
import org.kefu.shared.ChangedMeanwhile;
import org.kefu.shared.CurrentUser;
import org.kefu.shared.Page;
import org.kefu.staff.boundary.Right;

/** The macros of whoever works on tickets: their own, those of their teams, those of all. */
@Stateless
@RolesAllowed({Right.TICKET_WORK, Right.MACRO_SHARE})
public class Macros {
  @Inject MacroShelf shelf;
  @Inject MacroRules rules;
  @Inject DeedFields fields;
  @Inject BusinessClock clock;
  @Inject CurrentUser user;

  /**
   * The most used first.
   *
   * @param part of the name, or of its pinyin in full or by initials; empty for all
   */
  public Page<MacroRow> page(@NotNull String part, int first, int size) {
    return new Page<>(find(part, first, size), shelf.count(part));
  }

  /** As {@link #page}, without counting all. */
  public List<MacroRow> find(@NotNull String part, int first, int size) {
    return shelf.page(part, first, size).stream().map(this::row).toList();
  }

  public MacroRow macro(long id) {
    return row(shelf.named(id));
  }

  public void create(@NotNull @Valid MacroFile file) {
    var macro = new Macro(user.login());
    write(macro, file);
    shelf.add(macro);
  }

  /**
   * @param version the one that was read
   */
  public void change(long id, int version, @NotNull @Valid MacroFile file) {
    var macro = writable(id);
    if (macro.getVersion() != version) {
      throw new ChangedMeanwhile(file.name());
    }
    write(macro, file);
  }

  public void remove(long id) {
    shelf.remove(writable(id));
  }

  public void countUse(long id) {
    shelf.countUse(shelf.named(id));
  }

  private Macro writable(long id) {
    var macro = shelf.named(id);
    rules.demandWritable(macro);
    return macro;
  }

  private void write(Macro macro, MacroFile file) {
    rules.check(file);
    macro.write(file, MacroShelf.foundBy(file), user.login(), clock.instant());
  }

  private MacroRow row(Macro macro) {
    var hitch = fields.broken(macro.file().deeds()).orElse(null);
    return macro.row(rules.isWritable(macro), hitch);
  }
}
