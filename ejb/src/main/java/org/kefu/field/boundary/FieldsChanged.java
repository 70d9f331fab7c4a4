package org.kefu.field.boundary;

/** Event: something else is asked of a subject's custom fields, in this transaction. */
public record FieldsChanged(String subject) {}
