package org.kefu.staff.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * What an administrator writes of a user.
 *
 * @param regions provinces, and cities as {@code province/city}, whose customers they see; empty
 *     for all
 */
public record UserFile(
    @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9._-]{1,58}") String login,
    @NotBlank @Size(max = 80) String name,
    @Size(max = 200) String email,
    @NotNull Set<String> roles,
    @NotNull Set<String> teams,
    @NotNull @Size(max = 60) Set<@NotBlank @Size(max = 121) String> regions) {}
