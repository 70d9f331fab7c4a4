package org.kefu.bulk.boundary;

import java.util.List;

/**
 * View: a ticket in a bulk.
 *
 * @param subject null where it is out of the reader's reach
 * @param reason a key of the texts of refusals; null where nothing was in the way
 */
public record BulkTicket(
    String number, String subject, BulkOutcome outcome, String reason, List<String> reasonArgs) {
  BulkTicket called(String subject) {
    return new BulkTicket(number, subject, outcome, reason, reasonArgs);
  }
}
