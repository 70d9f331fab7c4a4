package org.kefu.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kefu.channel.boundary.FileTexts;
import org.kefu.channel.boundary.Legibility;
import org.kefu.channel.boundary.MailSearch;
import org.kefu.channel.boundary.MailState;
import org.kefu.channel.boundary.MailVerdict;
import org.kefu.channel.boundary.MailboxSearch;

/** The parts of the health page that speak of mail. */
@RequestScoped
public class MailHealth {
  @Inject MailSearch mails;
  @Inject MailboxSearch mailboxes;
  @Inject FileTexts texts;

  List<HealthPart> parts() {
    return List.of(outgoing(), incoming(), boxes(), files());
  }

  private HealthPart outgoing() {
    var failed = mails.outgoing(MailState.FAILED, 0, 1).total();
    var waiting = mails.outgoing(MailState.QUEUED, 0, 1).total();
    return HealthPart.of("outgoing", failed > 0 ? 2 : waiting > 100 ? 1 : 0)
        .saying(failed, waiting)
        .showing(waiting);
  }

  private HealthPart incoming() {
    var held = mails.incoming(MailVerdict.Kind.HELD, 0, 1).total();
    return HealthPart.of("incoming", held > 0 ? 1 : 0)
        .saying(held)
        .showing(mails.incoming(null, 0, 1).total());
  }

  /** A file with a password is nobody's fault: it is told, not complained of. */
  private HealthPart files() {
    var counts = texts.counts();
    var locked = counts.getOrDefault(Legibility.ENCRYPTED, 0L);
    var broken = counts.getOrDefault(Legibility.BROKEN, 0L);
    var large =
        counts.getOrDefault(Legibility.TOO_LARGE, 0L)
            + counts.getOrDefault(Legibility.TOO_SLOW, 0L);
    return HealthPart.of("files", 0)
        .saying(locked, broken, large)
        .showing(counts.getOrDefault(Legibility.TEXT, 0L));
  }

  private HealthPart boxes() {
    var failing = mailboxes.failing();
    return HealthPart.of("mailboxes", failing.isEmpty() ? 0 : 2)
        .saying(String.join(", ", failing))
        .showing(mailboxes.enabled());
  }
}
