package org.kefu.customer.boundary;

import java.time.Instant;

/**
 * View: a file that somebody has to look after.
 *
 * @param owner the login of the employee who looks after it, or null
 * @param at since when: last verified, or deleted
 * @param by who did that, or null
 */
public record CareRow(
    String number,
    CustomerKind kind,
    String name,
    String company,
    String owner,
    Instant at,
    String by) {}
