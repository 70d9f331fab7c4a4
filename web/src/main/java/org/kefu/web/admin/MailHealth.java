package org.kefu.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kefu.channel.boundary.MailSearch;
import org.kefu.channel.boundary.MailState;
import org.kefu.channel.boundary.MailVerdict;
import org.kefu.channel.boundary.MailboxSearch;

/** The parts of the health page that speak of mail. */
@RequestScoped
public class MailHealth {
  @Inject MailSearch mails;
  @Inject MailboxSearch mailboxes;

  List<HealthPart> parts() {
    return List.of(outgoing(), incoming(), boxes());
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

  private HealthPart boxes() {
    var failing = mailboxes.failing();
    return HealthPart.of("mailboxes", failing.isEmpty() ? 0 : 2)
        .saying(String.join(", ", failing))
        .showing(mailboxes.enabled());
  }
}
