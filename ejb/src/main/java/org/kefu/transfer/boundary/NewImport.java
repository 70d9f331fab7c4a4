package org.kefu.transfer.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;

/**
 * Command: somebody brings a table of customers.
 *
 * @param content where it lies now; it is copied from there
 */
public record NewImport(@NotBlank String fileName, @NotNull Path content) {}
