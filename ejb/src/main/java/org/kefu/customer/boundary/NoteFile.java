package org.kefu.customer.boundary;

/**
 * View: a document that belongs to a remark.
 *
 * @param type what its content says it is
 */
public record NoteFile(String name, String type, long size, String sha256) {}
