package org.kefu.web.agent;

import java.util.List;
import org.kefu.ticket.boundary.TicketHit;
import org.kefu.ticket.boundary.TicketRow;

/**
 * A ticket that was found, with what of it holds the words.
 *
 * @param text empty where only the number, the customer or a field fits
 */
public record HitLine(TicketRow row, List<Marked.Piece> title, List<Marked.Piece> text) {
  static HitLine of(TicketHit hit) {
    return new HitLine(
        hit.row(),
        Marked.pieces(hit.title() == null ? hit.row().subject() : hit.title()),
        Marked.pieces(String.join(" … ", hit.text())));
  }
}
