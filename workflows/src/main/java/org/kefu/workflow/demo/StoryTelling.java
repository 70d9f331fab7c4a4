package org.kefu.workflow.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.kefu.shared.BusinessClock;
import org.kefu.shared.CurrentUser;
import org.kefu.staff.boundary.Right;
import org.kefu.ticket.boundary.TicketTelling;
import org.kefu.workflow.worklist.ActOnTicket;
import org.kefu.workflow.worklist.TicketActions;

/**
 * Lets a story happen: each step at its time, in the name of whoever did it, through the worklist
 * and the process. Nobody is signed in at start-up, hence the right it runs with.
 */
@Stateless
@PermitAll
@RunAs(Right.TICKET_WORK)
public class StoryTelling {
  private static final String KEY = "demo/";

  @Inject TicketTelling telling;
  @Inject TicketActions actions;
  @Inject Alarms alarms;

  /** One ticket from its first word until now, in one transaction; nothing when told before. */
  public void tell(Story story, String customerNumber, Instant now) {
    var key = KEY + story.key();
    if (telling.isKnown(key)) {
      return;
    }
    var number =
        BusinessClock.at(
            story.openedAt(now),
            () ->
                CurrentUser.as(
                    doer(story.by()), () -> telling.open(story.openedFor(customerNumber), key)));
    var moments = story.moments(now);
    for (var i = 0; i < moments.size(); i++) {
      alarms.ringUntil(number, moments.get(i));
      happen(story, story.steps().get(i), number, moments.get(i));
    }
    alarms.ringUntil(number, now);
  }

  private void happen(Story story, StoryStep step, String number, Instant moment) {
    Runnable deed = () -> act(story, step, number);
    BusinessClock.at(moment, () -> CurrentUser.as(doer(step.by()), () -> done(deed)));
  }

  private void act(Story story, StoryStep step, String number) {
    switch (step.deed()) {
      case REPLY -> telling.reply(number, step.text());
      case NOTE -> telling.note(number, step.text());
      case HEAR -> {
        var channel = step.channel() == null ? story.channel() : step.channel();
        telling.hear(number, channel, step.text());
      }
      default ->
          actions.act(
              new ActOnTicket(
                  number,
                  step.deed().action(),
                  step.text(),
                  step.team(),
                  step.to(),
                  step.reason()));
    }
  }

  /** Customers who write are not signed in. */
  private static String doer(String login) {
    return login == null ? CurrentUser.SYSTEM : login;
  }

  private static Void done(Runnable deed) {
    deed.run();
    return null;
  }
}
