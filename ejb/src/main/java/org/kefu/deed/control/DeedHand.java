package org.kefu.deed.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import org.kefu.checklist.boundary.CheckLists;
import org.kefu.deed.boundary.ProcessMoves;
import org.kefu.deed.boundary.TicketDeed;
import org.kefu.ticket.boundary.TicketCorrection;
import org.kefu.ticket.boundary.TicketCorrections;
import org.kefu.ticket.boundary.TicketPart;
import org.kefu.ticket.boundary.TicketRearranging;
import org.kefu.ticket.boundary.TicketTags;

/**
 * Does one deed to one ticket, through the boundaries that pages use: their rights, their rules.
 */
@ApplicationScoped
public class DeedHand {
  @Inject TicketCorrections corrections;
  @Inject TicketTags tags;
  @Inject TicketRearranging rearranging;
  @Inject DeedTalk talk;
  @Inject CheckLists lists;
  @Inject ProcessMoves moves;

  void act(String number, TicketDeed deed) {
    switch (deed.kind()) {
      case PRIORITY, TYPE, PRODUCT, SUBSTATUS ->
          corrections.correct(
              number, TicketCorrection.of(TicketPart.valueOf(deed.kind().name()), deed.value()));
      case FIELD -> {
        var values = new HashMap<String, String>();
        values.put(deed.value(), deed.text());
        corrections.correct(number, TicketCorrection.filling(values));
      }
      case TAG -> tags.add(number, List.of(deed.value()));
      case UNTAG -> tags.remove(number, deed.value());
      case NOTE -> talk.note(number, deed.text());
      case REPLY -> talk.reply(number, deed.text());
      case SOLVE -> moves.move(number, TicketDeed.saying(deed.kind(), filled(number, deed.text())));
      case TAKE, HAND_OVER, CLOSE -> moves.move(number, deed);
      case CHECKLIST -> lists.attach(number, Long.parseLong(deed.value()));
      case MERGE -> rearranging.merge(number, deed.value());
    }
  }

  public String filled(String number, String text) {
    return talk.filled(number, text);
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
