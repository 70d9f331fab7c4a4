package org.kefu.customer.boundary;

import java.time.Instant;

/** View: a merge that holds. */
public record MergeRow(
    String number, String survivor, String absorbed, String absorbedName, String by, Instant at) {}
