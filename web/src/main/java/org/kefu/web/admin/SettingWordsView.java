package org.kefu.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.kefu.system.boundary.Setting;
import org.kefu.system.boundary.SettingRow;
import org.kefu.web.shared.LocaleView;

/** What a setting may be, in words. */
@Named
@RequestScoped
public class SettingWordsView {
  @Inject LocaleView locale;

  /** The value with its unit. */
  public String value(SettingRow row) {
    var kind = row.setting().kind();
    return kind.isCounted()
        ? format("unit." + kind, Integer.valueOf(row.value()))
        : words(row.setting(), row.value());
  }

  private String words(Setting setting, String value) {
    return setting.options().isEmpty() ? value : text().getString("option." + value);
  }

  public String range(Setting setting) {
    var shipped =
        setting.shipped().isEmpty()
            ? text().getString("parameters.blank")
            : words(setting, setting.shipped());
    var rule = setting.kind().isNumber() ? "NUMBER" : setting.kind().name();
    return format("range." + rule, setting.least(), setting.most(), shipped);
  }

  private String format(String key, Object... args) {
    return new MessageFormat(text().getString(key), locale.getLocale()).format(args);
  }

  private ResourceBundle text() {
    return ResourceBundle.getBundle("org.kefu.text.admin", locale.getLocale());
  }
}
