package org.kefu.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The round mark of a person: the first letter of the name, in a colour that stays theirs. */
@Named
@ApplicationScoped
public class PersonView {
  private static final String[] SHADES = {"a", "b", "c", "d"};

  public String initial(String name) {
    return name == null || name.isBlank()
        ? "–"
        : name.strip().substring(0, name.strip().offsetByCodePoints(0, 1)).toUpperCase();
  }

  public String shade(String name) {
    return name == null || name.isBlank()
        ? "n"
        : SHADES[Math.floorMod(name.strip().hashCode(), SHADES.length)];
  }
}
