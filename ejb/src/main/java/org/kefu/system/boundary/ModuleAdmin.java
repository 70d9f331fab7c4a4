package org.kefu.system.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.shared.BusinessClock;
import org.kefu.shared.CurrentUser;
import org.kefu.system.control.ParameterStore;

/** Where an administrator switches parts of the product on and off; nobody has to sign in anew. */
@Stateless
@RolesAllowed("system.watch")
public class ModuleAdmin {
  private static final String OFF = "off";

  @Inject ParameterStore store;
  @Inject AuditTrail audit;
  @Inject BusinessClock clock;
  @Inject CurrentUser user;

  public List<ModuleRow> modules() {
    var off = store.all();
    return Stream.of(ProductModule.values())
        .map(
            module -> {
              var row = off.get(module.parameter());
              return row == null
                  ? new ModuleRow(module, true, null, null)
                  : new ModuleRow(module, false, row.getChangedAt(), row.getChangedBy());
            })
        .toList();
  }

  /** Switching to what it is already changes nothing. */
  @RolesAllowed("settings.manage")
  public void turn(@NotNull ProductModule module, boolean on) {
    if (on != store.all().containsKey(module.parameter())) {
      return;
    }
    if (on) {
      store.remove(module.parameter());
    } else {
      store.change(module.parameter()).change(OFF, user.login(), clock.instant());
    }
    audit.record(AuditTrail.SETTING, module.parameter(), on ? "module.on" : "module.off", Map.of());
  }
}
