package org.kefu.customer.boundary;

import java.time.Instant;
import java.util.List;

/** View: a remark in a customer's file. */
public record NoteView(long id, String author, String words, Instant at, List<NoteFile> files) {}
