package org.kefu.web.shared;

import org.primefaces.PrimeFaces;

/** Opens and closes the dialogs and overlays of a page from its bean, so pages carry no script. */
public final class Dialogs {
  private Dialogs() {}

  public static void show(String widget) {
    PrimeFaces.current().executeScript("PF('" + widget + "').show()");
  }

  public static void showAt(String widget, String element) {
    PrimeFaces.current().executeScript("PF('" + widget + "').show('" + element + "')");
  }

  /** Puts the cursor into a field that has just appeared. */
  public static void focus(String field) {
    PrimeFaces.current().focus(field);
  }

  public static void hide(String widget) {
    PrimeFaces.current().executeScript("PF('" + widget + "').hide()");
  }
}
