package org.kefu.wording.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Command: what a phrase says and who has it.
 *
 * @param category null for none
 * @param body with placeholders, as in letters
 * @param sharedWith the code of a team, {@link #ALL}, or null for its owner alone
 */
public record PhraseFile(
    @NotBlank @Size(max = 60) String name,
    @Size(max = 40) String category,
    @NotBlank @Size(max = 4000) String body,
    @Size(max = 40) String sharedWith) {

  /** Shared with everybody who works on tickets. */
  public static final String ALL = "*";
}
