package org.kefu.transfer.boundary;

import java.time.Instant;
import java.util.List;

/**
 * View: an import with its settings.
 *
 * @param text null where the table is no plain text
 * @param targets what each column becomes; empty for what is left out
 * @param leftOut the headings of columns that whoever brought it may not write
 * @param problem the key of the refusal that stopped it, or null
 */
public record ImportDetails(
    String number,
    String fileName,
    TableFormat format,
    TableText text,
    List<String> headings,
    List<String> targets,
    List<String> leftOut,
    KnownRule known,
    ImportState state,
    String problem,
    List<String> problemArgs,
    ImportTally tally,
    String by,
    Instant at) {

  /** The same with the name of whoever brought it. */
  ImportDetails by(String name) {
    return new ImportDetails(
        number,
        fileName,
        format,
        text,
        headings,
        targets,
        leftOut,
        known,
        state,
        problem,
        problemArgs,
        tally,
        name,
        at);
  }
}
