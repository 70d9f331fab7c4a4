package org.kefu.staff.boundary;

import java.time.Instant;

/** View: a token in its owner's list, without the token. */
public record TokenRow(long id, String name, Instant createdAt, Instant expiresAt) {}
