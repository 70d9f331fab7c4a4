package org.kefu.staff.boundary;

import java.util.Set;

/** View and command: a role with its names and rights. */
public record RoleView(
    String code, String nameZh, String nameEn, boolean shipped, Set<String> rights, long users) {}
