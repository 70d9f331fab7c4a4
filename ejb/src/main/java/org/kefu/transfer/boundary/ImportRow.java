package org.kefu.transfer.boundary;

import java.time.Instant;

/** View: an import in a list. */
public record ImportRow(
    String number,
    String fileName,
    TableFormat format,
    ImportState state,
    ImportTally tally,
    String by,
    Instant at) {

  /** The same with the name of whoever brought it. */
  ImportRow by(String name) {
    return new ImportRow(number, fileName, format, state, tally, name, at);
  }
}
