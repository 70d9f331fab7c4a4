package org.kefu.web.agent;

import jakarta.enterprise.inject.spi.CDI;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.kefu.shared.BusinessException;
import org.kefu.web.shared.LocaleView;

/** Texts that a bean must put together itself, in the language of the page. */
public final class Bundles {
  private static final String FOLDER = "org.kefu.text.";

  private Bundles() {}

  /** The proxy finds the view of each request; looking for it walks the stack of the caller. */
  private static final class Reader {
    static final LocaleView VIEW = CDI.current().select(LocaleView.class).get();
  }

  /** The reader's language; the view has it only from rendering on, and pages load before. */
  public static Locale locale() {
    return Reader.VIEW.getLocale();
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

  /** Why something was refused, for a place of its own on the page. */
  public static String refusal(BusinessException refusal) {
    return text("refusal", refusal.getKey(), refusal.getArgs().toArray());
  }

  /** What stands behind this beginning in the keys of a bundle. */
  public static List<String> keys(String bundle, String beginning) {
    return ResourceBundle.getBundle(FOLDER + bundle, locale()).keySet().stream()
        .filter(key -> key.startsWith(beginning))
        .map(key -> key.substring(beginning.length()))
        .toList();
  }

  public static boolean has(String bundle, String key) {
    return ResourceBundle.getBundle(FOLDER + bundle, locale()).containsKey(key);
  }
}
