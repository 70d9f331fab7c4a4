package org.kefu.view.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What a saved view holds and its owner may write into it.
 *
 * @param filter what the list holds, as the address of its page says it, without the question mark
 * @param columns the columns that are shown, in the list's own order; empty for all
 * @param sort by what, as its list calls it
 * @param sharedWith the code of a team, {@link #ALL}, or null for nobody
 */
public record ViewFile(
    @NotBlank @Size(max = 60) String name,
    @NotNull @Size(max = 1000) String filter,
    @NotNull @Size(max = 60) List<@NotBlank @Size(max = 42) String> columns,
    @NotNull @Pattern(regexp = "[A-Z_]{1,20}") String sort,
    boolean ascending,
    @Size(max = 40) String sharedWith) {

  /** Shared with everybody who may read what the list shows. */
  public static final String ALL = "*";
}
