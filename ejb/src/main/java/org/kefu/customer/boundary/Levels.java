package org.kefu.customer.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.customer.control.LevelShelf;
import org.kefu.customer.entity.CustomerLevel;
import org.kefu.shared.ChangedMeanwhile;
import org.kefu.shared.InvalidInput;
import org.kefu.staff.boundary.Right;

/** The levels customers are graded into. */
@Stateless
@RolesAllowed(Right.SETTINGS_MANAGE)
public class Levels {
  @Inject LevelShelf shelf;
  @Inject AuditTrail audit;

  /** The highest first, those given to nobody any more too. */
  @RolesAllowed({Right.CUSTOMER_READ, Right.CUSTOMER_EXPORT, Right.SETTINGS_MANAGE})
  public List<LevelFile> all() {
    return shelf.all().stream().map(CustomerLevel::file).toList();
  }

  @RolesAllowed({Right.SETTINGS_MANAGE, Right.SYSTEM_WATCH})
  public List<LevelRow> rows() {
    var uses = shelf.uses();
    return shelf.all().stream()
        .map(
            level ->
                new LevelRow(
                    level.file(), level.getVersion(), uses.getOrDefault(level.getCode(), 0L)))
        .toList();
  }

  public void add(@NotNull @Valid LevelFile file) {
    if (shelf.find(file.code()).isPresent()) {
      throw new InvalidInput("code", "levelKnown", file.code());
    }
    shelf.add(new CustomerLevel(file));
    log(file, "level.added");
  }

  /** Writes a level that was read at {@code version}. */
  public void change(int version, @NotNull @Valid LevelFile file) {
    var level =
        shelf.find(file.code()).orElseThrow(() -> new InvalidInput("code", "level", file.code()));
    if (level.getVersion() != version) {
      throw new ChangedMeanwhile(file.code());
    }
    level.write(file);
    log(file, "level.changed");
  }

  private void log(LevelFile file, String action) {
    audit.record(
        AuditTrail.LEVEL,
        file.code(),
        action,
        Map.of(
            "name",
            file.nameZh(),
            "english",
            file.nameEn(),
            "retired",
            String.valueOf(file.retired())));
  }
}
