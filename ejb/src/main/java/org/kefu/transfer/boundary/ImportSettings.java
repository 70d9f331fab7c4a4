package org.kefu.transfer.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Command: how a table is to be understood.
 *
 * @param targets what each column becomes: the name of an {@link ImportTarget}, or empty
 */
public record ImportSettings(
    @NotNull KnownRule known, @NotNull @Size(max = 200) List<@NotNull String> targets) {}
