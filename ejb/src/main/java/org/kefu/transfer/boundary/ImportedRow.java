package org.kefu.transfer.boundary;

import java.util.List;

/**
 * View: one row and what became of it.
 *
 * @param line where it stands in the file, as a spreadsheet counts
 * @param customer the number of the file it is about, or null
 * @param place the column of the faulty cell, from 0; null where there is none
 * @param reason the key of the refusal, or null
 * @param cells as they were brought; empty where the row was taken
 */
public record ImportedRow(
    int line,
    RowOutcome outcome,
    String customer,
    Integer place,
    String reason,
    List<String> reasonArgs,
    List<String> cells) {}
