package org.kefu.staff.boundary;

import java.time.Instant;
import java.util.Set;

/** View: a user in the administrator's list. */
public record UserRow(
    String login,
    String name,
    String email,
    Set<String> roles,
    Set<String> teams,
    Set<String> regions,
    boolean enabled,
    Instant lockedUntil,
    Instant signedInAt,
    int version) {}
