package org.kefu.staff.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * What an administrator writes of a team.
 *
 * @param members the logins of who is in it
 * @param retired nobody is given work by it any more
 */
public record TeamFile(
    @NotBlank @Size(max = 60) String nameZh,
    @NotBlank @Size(max = 60) String nameEn,
    @NotNull Set<@NotBlank String> members,
    boolean retired) {}
