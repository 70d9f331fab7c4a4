package org.kefu.wording.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The words of a letter with their placeholders.
 *
 * @param subject empty for a signature
 */
public record LetterText(
    @NotNull @Size(max = 200) String subject, @NotBlank @Size(max = 4000) String body) {}
