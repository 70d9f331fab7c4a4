package org.kefu.staff.boundary;

import java.util.Set;

/**
 * View: a role with its names and rights.
 *
 * @param hidden what it does not show of records; see {@link Hidden}
 */
public record RoleView(
    String code,
    String nameZh,
    String nameEn,
    boolean shipped,
    Set<String> rights,
    Set<String> hidden,
    long users) {}
