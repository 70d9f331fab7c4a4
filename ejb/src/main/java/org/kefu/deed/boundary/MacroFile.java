package org.kefu.deed.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Command: what a macro does and who has it.
 *
 * @param sends true where a reply leaves at once; else it waits in the composer for a last look
 * @param sharedWith the code of a team, {@link #ALL}, or null for its owner alone
 */
public record MacroFile(
    @NotBlank @Size(max = 60) String name,
    @NotEmpty @Size(max = 20) List<@NotNull @Valid TicketDeed> deeds,
    boolean sends,
    @Size(max = 40) String sharedWith) {

  /** Shared with everybody who works on tickets. */
  public static final String ALL = "*";
}
