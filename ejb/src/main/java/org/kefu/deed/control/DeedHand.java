package org.kefu.deed.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kefu.checklist.boundary.CheckLists;
import org.kefu.deed.boundary.ProcessMoves;
import org.kefu.deed.boundary.TicketDeed;
import org.kefu.ticket.boundary.TicketDesk;
import org.kefu.ticket.boundary.TicketPhrases;
import org.kefu.ticket.boundary.TicketRearranging;
import org.kefu.ticket.boundary.TicketTags;
import org.kefu.ticket.boundary.TicketType;

/**
 * Does one deed to one ticket, through the boundaries that pages use: their rights, their rules.
 */
@ApplicationScoped
public class DeedHand {
  @Inject TicketDesk desk;
  @Inject TicketTags tags;
  @Inject TicketRearranging rearranging;
  @Inject TicketPhrases phrases;
  @Inject CheckLists lists;
  @Inject ProcessMoves moves;

  void act(String number, TicketDeed deed) {
    switch (deed.kind()) {
      case PRIORITY -> desk.prioritise(number, Integer.parseInt(deed.value()));
      case TYPE -> desk.retype(number, TicketType.valueOf(deed.value()));
      case TAG -> tags.add(number, List.of(deed.value()));
      case UNTAG -> tags.remove(number, deed.value());
      case NOTE -> desk.note(number, filled(number, deed.text()), List.of());
      case REPLY -> desk.reply(number, filled(number, deed.text()));
      case SOLVE -> moves.move(number, TicketDeed.saying(deed.kind(), filled(number, deed.text())));
      case TAKE, HAND_OVER, CLOSE -> moves.move(number, deed);
      case CHECKLIST -> lists.attach(number, Long.parseLong(deed.value()));
      case MERGE -> rearranging.merge(number, deed.value());
    }
  }

  public String filled(String number, String text) {
    return phrases.filled(number, text);
  }

  /** False where somebody has begun to tick. */
  boolean detach(String number, String list) {
    return lists.detach(number, Long.parseLong(list));
  }

  void part(String number) {
    rearranging.part(number);
  }

  void reopen(String number, String words) {
    moves.reopen(number, words);
  }
}
