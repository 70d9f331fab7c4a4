package org.kefu.staff.boundary;

import java.util.Set;

/** View: what the signed-in user sees of themselves. */
public record ProfileView(
    String login,
    String name,
    String email,
    String language,
    Set<String> roles,
    Set<String> teams,
    boolean mustChangePassword,
    String customerNumber) {}
