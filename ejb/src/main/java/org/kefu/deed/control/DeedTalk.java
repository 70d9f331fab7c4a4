package org.kefu.deed.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kefu.ticket.boundary.TicketDesk;
import org.kefu.ticket.boundary.TicketPhrases;

/** Says what deeds have to say, their placeholders filled. */
@ApplicationScoped
public class DeedTalk {
  @Inject TicketDesk desk;
  @Inject TicketPhrases phrases;

  void note(String number, String text) {
    desk.note(number, filled(number, text), List.of());
  }

  void reply(String number, String text) {
    desk.reply(number, filled(number, text));
  }

  String filled(String number, String text) {
    return phrases.filled(number, text);
  }
}
