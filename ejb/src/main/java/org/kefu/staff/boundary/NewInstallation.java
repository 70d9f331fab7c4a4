package org.kefu.staff.boundary;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Command: what a new installation has to know before anybody can work with it.
 *
 * @param code the one-time code that only who runs the server can read
 * @param site the letters of a branch in business numbers; null at the centre
 */
public record NewInstallation(
    @NotBlank String code,
    @NotBlank @Size(max = 80) String company,
    @NotBlank @Email @Size(max = 200) String mail,
    @Pattern(regexp = "[A-Z0-9]{1,6}") String site,
    @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9._-]{1,58}") String login,
    @NotBlank @Size(max = 80) String name,
    @NotNull String password) {}
