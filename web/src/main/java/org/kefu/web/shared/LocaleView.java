package org.kefu.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Stream;
import org.kefu.staff.boundary.Profile;

/**
 * Language, time zone and theme of whoever looks at the page: profile, else cookie, else browser.
 */
@Named
@RequestScoped
public class LocaleView {
  private static final String LANGUAGE = "kefu-language";
  private static final String ZONE = "kefu-zone";
  private static final String THEME = "kefu-theme";
  private static final ZoneId SHIPPED_ZONE = ZoneId.of("Asia/Shanghai");
  private static final int YEAR = 365 * 24 * 3600;

  @Inject HttpServletRequest request;
  @Inject UserView user;
  @Inject Profile profile;

  private Locale locale;

  public Locale getLocale() {
    if (locale == null) {
      locale = localeOf(wish());
    }
    return locale;
  }

  public boolean isChinese() {
    return getLocale().getLanguage().equals("zh");
  }

  /** As {@code lang} attributes spell it. */
  public String getTag() {
    return getLocale().toLanguageTag();
  }

  public ZoneId getZone() {
    var zone = cookie(ZONE);
    try {
      return zone == null ? SHIPPED_ZONE : ZoneId.of(zone.replace("%2F", "/"));
    } catch (DateTimeException unknown) {
      return SHIPPED_ZONE;
    }
  }

  public String getTheme() {
    return "dark".equals(cookie(THEME)) ? "dark" : "light";
  }

  public String switchLanguage() {
    return speak(isChinese() ? "en" : "zh");
  }

  /** Keeps the language for the next visit and shows the page again. */
  public String speak(String language) {
    var faces = FacesContext.getCurrentInstance();
    locale = localeOf(language);
    var cookie = new Cookie(LANGUAGE, locale.getLanguage());
    cookie.setPath("/");
    cookie.setMaxAge(YEAR);
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setAttribute("SameSite", "Lax");
    ((HttpServletResponse) faces.getExternalContext().getResponse()).addCookie(cookie);
    if (user.isSignedIn()) {
      profile.speak(locale.getLanguage());
    }
    return faces.getViewRoot().getViewId() + "?faces-redirect=true&includeViewParams=true";
  }

  private String wish() {
    var own = user.isSignedIn() ? user.getMine().language() : null;
    if (own != null) {
      return own;
    }
    var kept = cookie(LANGUAGE);
    return kept != null ? kept : browsers();
  }

  private String browsers() {
    return request.getHeader("Accept-Language") == null ? "zh" : request.getLocale().getLanguage();
  }

  private static Locale localeOf(String language) {
    return "zh".equals(language) ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
  }

  private String cookie(String name) {
    var all = request.getCookies();
    return all == null
        ? null
        : Stream.of(all)
            .filter(c -> c.getName().equals(name))
            .map(Cookie::getValue)
            .findFirst()
            .orElse(null);
  }
}
