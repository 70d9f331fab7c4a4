package org.kefu.transfer.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * How the bytes of a table that is plain text are read.
 *
 * @param charset as Java calls it
 */
public record TableText(@NotBlank String charset, @NotNull Character separator) {}
