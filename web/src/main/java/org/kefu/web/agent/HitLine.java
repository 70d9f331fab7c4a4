package org.kefu.web.agent;

import java.util.List;
import org.kefu.ticket.boundary.TicketHit;
import org.kefu.ticket.boundary.TicketRow;

/**
 * A ticket that was found, with what of it holds the words.
 *
 * @param text empty where only the number, the customer, a file or a field fits
 * @param files what came along and has the words in it
 */
public record HitLine(
    TicketRow row, List<Marked.Piece> title, List<Marked.Piece> text, List<InFile> files) {

  /** A file, where it is read, and a piece of it. */
  public record InFile(String name, String href, List<Marked.Piece> text) {
    private static InFile of(TicketHit.InFile found) {
      return new InFile(
          found.name(),
          "/files/" + found.message() + "/" + found.place(),
          Marked.pieces(found.text()));
    }
  }

  static HitLine of(TicketHit hit) {
    return new HitLine(
        hit.row(),
        Marked.pieces(hit.title() == null ? hit.row().subject() : hit.title()),
        Marked.pieces(String.join(" … ", hit.text())),
        hit.files().stream().map(InFile::of).toList());
  }
}
