package org.kefu.ticket.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.kefu.channel.boundary.MessageKind;
import org.kefu.staff.boundary.Right;
import org.kefu.staff.boundary.StaffSearch;
import org.kefu.ticket.control.DraftShelf;
import org.kefu.ticket.control.Stamp;
import org.kefu.ticket.control.TicketLog;
import org.kefu.ticket.control.Tickets;
import org.kefu.ticket.entity.SharedDraft;

/** Words that somebody leaves on a ticket for whoever goes on with them. */
@Stateless
@RolesAllowed(Right.TICKET_WORK)
public class SharedDrafts {
  @Inject Tickets tickets;
  @Inject DraftShelf shelf;
  @Inject StaffSearch staff;
  @Inject TicketLog log;
  @Inject Stamp stamp;

  /** Puts the words where colleagues see them and can go on with them. */
  public void share(
      @NotNull String number,
      @NotNull MessageKind kind,
      @NotBlank @Size(max = 200_000) String text) {
    var ticket = tickets.hold(number);
    shelf.add(new SharedDraft(number, stamp.who(), kind, text, stamp.now()));
    log.line(ticket, "draft.shared");
  }

  /** What lies on the ticket, the oldest first. */
  public List<DraftRow> of(@NotNull String number) {
    tickets.named(number);
    var rows = shelf.of(number).stream().map(SharedDraft::row).toList();
    var names = staff.names(rows.stream().map(DraftRow::author).distinct().toList());
    return rows.stream()
        .map(row -> row.by(names.getOrDefault(row.author(), row.author())))
        .toList();
  }

  /** Hands the words to the caller; whoever comes second is told so, nobody writes over them. */
  public DraftRow take(@NotNull String number, long id) {
    var ticket = tickets.hold(number);
    var draft = shelf.named(number, id);
    shelf.remove(draft);
    log.line(ticket, "draft.taken", Map.of("from", draft.getAuthor()));
    return draft.row();
  }
}
