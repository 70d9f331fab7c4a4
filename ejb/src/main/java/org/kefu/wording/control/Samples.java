package org.kefu.wording.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kefu.channel.boundary.MailboxCard;
import org.kefu.channel.boundary.MailboxDirectory;
import org.kefu.staff.boundary.Teams;
import org.kefu.system.boundary.Parameters;
import org.kefu.wording.boundary.LetterFacts;
import org.kefu.wording.boundary.LetterKey;
import org.kefu.wording.boundary.LetterKind;

/** A ticket that is none, to look at letters with. */
@ApplicationScoped
public class Samples {
  /** Of no ticket: the first one has the number 1. */
  static final String NUMBER = "T-2026-000000";

  @Inject MailboxDirectory mailboxes;
  @Inject Teams teams;
  @Inject Parameters parameters;

  public LetterFacts facts(LetterKey key) {
    var letter = key.kind().isLetter() ? key.kind() : LetterKind.REPLY;
    return new LetterFacts(
        word(key, "customer"),
        NUMBER,
        word(key, "subject"),
        parameters.text(Parameters.BASE_URL) + "/t/" + NUMBER,
        sender(key),
        letter == LetterKind.RECEIPT ? "" : word(key, "message." + letter));
  }

  private LetterFacts.Sender sender(LetterKey key) {
    var mailbox = key.kind().isLetter() && !key.isGeneral() ? key.scope() : null;
    var card = mailboxes.find(mailbox);
    var team = key.kind().isLetter() ? card.map(MailboxCard::team).orElse(null) : key.scope();
    return new LetterFacts.Sender(
        mailbox,
        card.map(MailboxCard::address).orElse(parameters.text(Parameters.MAIL_ADDRESS)),
        team,
        teams.name(team, key.language()).orElse(word(key, "team")),
        word(key, "agent"),
        word(key, "signature"));
  }

  private static String word(LetterKey key, String name) {
    return Shipped.word(key.language(), "sample." + name);
  }
}
