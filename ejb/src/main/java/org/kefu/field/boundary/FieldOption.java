package org.kefu.field.boundary;

import java.io.Serializable;

/**
 * One of the values a field can have.
 *
 * @param key under which it is kept; it never changes
 * @param parent the key of the option it stands below in a tree, else null
 * @param retired true when nobody shall choose it any more; where it was chosen it stays
 * @param when it can be chosen only then; null for always
 */
public record FieldOption(String key, String parent, Words name, boolean retired, Condition when)
    implements Serializable {}
