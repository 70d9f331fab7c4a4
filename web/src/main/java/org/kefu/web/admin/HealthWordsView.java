package org.kefu.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import org.kefu.web.shared.LocaleView;

/** What the parts of the health page say, in the reader's language. */
@Named
@RequestScoped
public class HealthWordsView {
  @Inject LocaleView locale;

  public String words(HealthPart part) {
    return write("health." + part.name() + "." + part.level(), part.words());
  }

  public String figure(HealthPart part) {
    return write("health." + part.name() + ".figure", part.figures());
  }

  private String write(String key, List<Object> args) {
    var text = ResourceBundle.getBundle("org.kefu.text.admin", locale.getLocale());
    return new MessageFormat(text.getString(key), locale.getLocale()).format(args.toArray());
  }
}
