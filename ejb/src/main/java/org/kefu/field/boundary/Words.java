package org.kefu.field.boundary;

import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** Something in both languages. */
public record Words(@Size(max = 200) String zh, @Size(max = 200) String en)
    implements Serializable {
  public static final Words NONE = new Words(null, null);

  /**
   * @param language a language tag; whoever does not read Chinese reads English
   */
  public String in(String language) {
    return language.startsWith("zh") ? zh : en;
  }
}
