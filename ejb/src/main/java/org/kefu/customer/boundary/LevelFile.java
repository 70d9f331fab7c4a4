package org.kefu.customer.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Locale;

/**
 * A level customers are graded into.
 *
 * @param code what a table and a program call it
 * @param place the highest level has the smallest
 * @param retired given to nobody any more; who has it keeps it
 */
public record LevelFile(
    @NotNull @Pattern(regexp = "[\\p{L}\\p{N}+-]{1,10}") String code,
    @NotBlank @Size(max = 40) String nameZh,
    @NotBlank @Size(max = 40) String nameEn,
    @Min(1) @Max(99) int place,
    boolean retired)
    implements Serializable {

  public String name(Locale locale) {
    return locale.getLanguage().equals("zh") ? nameZh : nameEn;
  }
}
