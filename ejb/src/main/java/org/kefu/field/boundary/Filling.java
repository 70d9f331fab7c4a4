package org.kefu.field.boundary;

import java.util.List;
import java.util.Map;

/**
 * Command: values for the custom fields of one thing.
 *
 * @param facts what the thing is, by the names its {@link FieldSubject} gives
 * @param values what is written into which field; blank empties it, and what is not named stays
 * @param asRead the canonical values somebody saw while they wrote, null where nobody looked: one
 *     that has changed since is not overwritten
 */
public record Filling(
    String subject,
    String number,
    Map<String, List<String>> facts,
    Audience audience,
    Map<String, String> values,
    Map<String, String> asRead) {}
