package org.kefu.wording.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.kefu.channel.boundary.MailPurpose;
import org.kefu.channel.boundary.NewMail;
import org.kefu.channel.boundary.Outbox;
import org.kefu.shared.InvalidInput;
import org.kefu.staff.boundary.Profile;
import org.kefu.staff.boundary.Right;
import org.kefu.wording.control.LetterPress;
import org.kefu.wording.control.LetterRules;
import org.kefu.wording.control.Samples;

/** Shows how a letter would look before its words are kept. */
@Stateless
@RolesAllowed({Right.MAILBOX_MANAGE, Right.SYSTEM_WATCH})
public class LetterTrial {
  @Inject LetterPress press;
  @Inject Samples samples;
  @Inject Outbox outbox;
  @Inject Profile profile;

  /** With the facts of a ticket that is none; a placeholder that is none stays as it is written. */
  public LetterWords look(@NotNull @Valid LetterKey key, @NotNull @Valid LetterText text) {
    return press.tryOut(key, text, samples.facts(key));
  }

  /** Sends it to whoever asks, and returns the address. */
  @RolesAllowed(Right.MAILBOX_MANAGE)
  public String send(@NotNull @Valid LetterKey key, @NotNull @Valid LetterText text) {
    LetterRules.check(key.kind(), text);
    var me = profile.mine();
    if (me.email() == null || me.email().isBlank()) {
      throw new InvalidInput("email", "ownEmail");
    }
    var facts = samples.facts(key);
    var words = press.tryOut(key, text, facts);
    outbox.send(
        new NewMail(
            "",
            facts.sender().mailbox(),
            MailPurpose.TEST,
            me.email(),
            me.name(),
            List.of(),
            words.subject(),
            words.text(),
            words.html(),
            List.of(),
            List.of()));
    return me.email();
  }
}
