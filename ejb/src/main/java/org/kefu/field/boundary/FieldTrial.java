package org.kefu.field.boundary;

import org.kefu.shared.InvalidInput;

/**
 * View: what would become of one field of one thing.
 *
 * @param before its canonical value now, null for none
 * @param after what it would be
 * @param refused why it cannot be, null where it can
 */
public record FieldTrial(String before, String after, InvalidInput refused) {}
