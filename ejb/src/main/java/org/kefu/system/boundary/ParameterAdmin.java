package org.kefu.system.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.shared.BusinessClock;
import org.kefu.shared.ChangedMeanwhile;
import org.kefu.shared.CurrentUser;
import org.kefu.shared.InvalidInput;
import org.kefu.system.control.ParameterStore;
import org.kefu.system.entity.Parameter;

/** Where an administrator sees and changes what this installation has set. */
@Stateless
@RolesAllowed("system.watch")
public class ParameterAdmin {
  @Inject ParameterStore store;
  @Inject AuditTrail audit;
  @Inject BusinessClock clock;
  @Inject CurrentUser user;

  public List<SettingRow> settings() {
    var changed = store.all();
    return Setting.ALL.stream().map(setting -> row(setting, changed.get(setting.name()))).toList();
  }

  /**
   * @param from what stood there when the page was read; another value by now is not overwritten
   */
  @RolesAllowed("settings.manage")
  public void change(@NotNull String name, @NotNull String from, String to) {
    var setting = Setting.named(name);
    var value = setting.checked(to);
    unchangedSince(setting, from);
    demandOrder(name, value);
    store.change(name).change(value, user.login(), clock.instant());
    tell(name, from, value);
  }

  /** Back to what the product ships. */
  @RolesAllowed("settings.manage")
  public void reset(@NotNull String name, @NotNull String from) {
    var setting = Setting.named(name);
    unchangedSince(setting, from);
    demandOrder(name, setting.shipped());
    store.remove(name);
    tell(name, from, setting.shipped());
  }

  private void unchangedSince(Setting setting, String from) {
    if (!row(setting, store.all().get(setting.name())).value().equals(from)) {
      throw new ChangedMeanwhile(setting.name());
    }
  }

  /** Nobody is given up before having been reminded. */
  private void demandOrder(String name, String value) {
    demandOrder(name, value, "answer.remindAfterDays", "answer.giveUpAfterDays");
    demandOrder(name, value, "confirm.remindAfterDays", "confirm.closeAfterDays");
  }

  private void demandOrder(String name, String value, String first, String then) {
    if (name.equals(first) && Integer.parseInt(value) >= number(then)) {
      throw new InvalidInput("value", "below", number(then));
    }
    if (name.equals(then) && Integer.parseInt(value) <= number(first)) {
      throw new InvalidInput("value", "above", number(first));
    }
  }

  private int number(String name) {
    return Integer.parseInt(row(Setting.named(name), store.all().get(name)).value());
  }

  private void tell(String name, String before, String after) {
    audit.record(
        AuditTrail.SETTING, name, "setting.changed", Map.of("before", before, "after", after));
  }

  private static SettingRow row(Setting setting, Parameter here) {
    return here == null
        ? new SettingRow(setting, setting.shipped(), null, null)
        : new SettingRow(setting, here.getSetting(), here.getChangedAt(), here.getChangedBy());
  }
}
