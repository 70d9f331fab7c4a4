package org.kefu.ticket.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.shared.ChangedMeanwhile;
import org.kefu.shared.InvalidInput;
import org.kefu.staff.boundary.Right;
import org.kefu.ticket.control.SubstatusShelf;
import org.kefu.ticket.entity.Substatus;

/** The finer states an administrator divides the states of the process into. */
@Stateless
@RolesAllowed(Right.SETTINGS_MANAGE)
public class Substatuses {
  @Inject SubstatusShelf shelf;
  @Inject AuditTrail audit;

  /** By state and place, those given to none any more too. */
  @RolesAllowed({Right.TICKET_READ, Right.TICKET_EXPORT, Right.SETTINGS_MANAGE, Right.SYSTEM_WATCH})
  public List<SubstatusFile> all() {
    return shelf.files();
  }

  /**
   * What the customer reads instead of the label of the step.
   *
   * @param code null for none
   */
  @PermitAll
  public Optional<String> forCustomer(String code, @NotNull Locale locale) {
    return shelf.files().stream()
        .filter(file -> file.code().equals(code))
        .findFirst()
        .map(file -> file.forCustomer(locale));
  }

  @RolesAllowed({Right.SETTINGS_MANAGE, Right.SYSTEM_WATCH})
  public List<SubstatusRow> rows() {
    var uses = shelf.uses();
    return shelf.all().stream()
        .map(
            each ->
                new SubstatusRow(
                    each.file(), each.getVersion(), uses.getOrDefault(each.getCode(), 0L)))
        .toList();
  }

  public void add(@NotNull @Valid SubstatusFile file) {
    if (shelf.toChange(file.code()).isPresent()) {
      throw new InvalidInput("code", "substatusKnown", file.code());
    }
    shelf.add(new Substatus(file));
    log(file, "substatus.added");
  }

  /**
   * Writes one that was read at {@code version}.
   *
   * @throws InvalidInput where it would belong to another state while tickets have it
   */
  public void change(int version, @NotNull @Valid SubstatusFile file) {
    var substatus = asRead(file.code(), version);
    if (substatus.file().state() != file.state() && shelf.isUsed(file.code())) {
      throw new InvalidInput("state", "substatusUsed", file.code());
    }
    substatus.write(file);
    log(file, "substatus.changed");
  }

  /**
   * @throws InvalidInput while a ticket has it: it can be retired then
   */
  public void remove(@NotNull String code, int version) {
    var substatus = asRead(code, version);
    if (shelf.isUsed(code)) {
      throw new InvalidInput("code", "substatusUsed", code);
    }
    shelf.remove(substatus);
    log(substatus.file(), "substatus.removed");
  }

  private Substatus asRead(String code, int version) {
    var substatus =
        shelf.toChange(code).orElseThrow(() -> new InvalidInput("code", "substatusUnknown", code));
    if (substatus.getVersion() != version) {
      throw new ChangedMeanwhile(code);
    }
    return substatus;
  }

  private void log(SubstatusFile file, String action) {
    audit.record(
        AuditTrail.SUBSTATUS,
        file.code(),
        action,
        Map.of(
            "name",
            file.nameZh(),
            "english",
            file.nameEn(),
            "state",
            file.state().name(),
            "retired",
            String.valueOf(file.retired())));
  }
}
