package org.kefu.channel.boundary;

/** View: an attachment, its content being kept in the file store under its SHA-256. */
public record StoredFile(
    String name, String type, long size, String sha256, boolean inline, String contentId) {}
