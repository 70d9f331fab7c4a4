package org.kefu.web.agent;

import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Texts that a bean must put together itself, in the language of the page. */
public final class Bundles {
  private static final String FOLDER = "org.kefu.text.";

  private Bundles() {}

  public static Locale locale() {
    return FacesContext.getCurrentInstance().getViewRoot().getLocale();
  }

  public static boolean isChinese() {
    return "zh".equals(locale().getLanguage());
  }

  /** The text of a key, its places filled; the key itself where there is no such text. */
  public static String text(String bundle, String key, Object... args) {
    try {
      var text = ResourceBundle.getBundle(FOLDER + bundle, locale()).getString(key);
      return args.length == 0 ? text : new MessageFormat(text, locale()).format(args);
    } catch (MissingResourceException e) {
      return key;
    }
  }

  public static boolean has(String bundle, String key) {
    return ResourceBundle.getBundle(FOLDER + bundle, locale()).containsKey(key);
  }
}
