package org.kefu.transfer.boundary;

import org.kefu.shared.InvalidInput;

/** A file cannot be read as the table it seems to be. */
public class UnreadableTable extends InvalidInput {
  public UnreadableTable(String reason, Object... args) {
    super("file", reason, args);
  }
}
