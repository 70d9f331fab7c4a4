package org.kefu.customer.boundary;

import java.time.Instant;

/** View: a customer in a list. */
public record CustomerRow(
    String number,
    CustomerKind kind,
    String name,
    String company,
    String phone,
    String email,
    Instant updatedAt) {}
