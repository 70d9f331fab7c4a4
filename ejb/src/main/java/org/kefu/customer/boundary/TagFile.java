package org.kefu.customer.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What an administrator may say about a tag.
 *
 * @param retired true when nobody shall give it any more; who has it keeps it
 */
public record TagFile(
    @NotBlank @Size(max = 60) String name, @NotNull TagColour colour, boolean retired) {}
