package org.kefu.wording.boundary;

import java.time.Instant;

/** View: a letter in the words of this installation. */
public record LetterRow(LetterKey key, Instant changedAt, String changedBy) {}
