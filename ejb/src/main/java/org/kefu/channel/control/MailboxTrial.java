package org.kefu.channel.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import org.kefu.channel.boundary.MailTaker;
import org.kefu.channel.boundary.MailVerdict;
import org.kefu.channel.boundary.MailboxFile;
import org.kefu.channel.boundary.ParsedMail;
import org.kefu.channel.boundary.TriedMail;
import org.kefu.system.boundary.Parameters;

/** Opens a mailbox for a look: nothing is marked there, nothing is kept here. */
@ApplicationScoped
public class MailboxTrial {
  private static final int MOST = 20;
  private static final long MEGABYTE = 1024L * 1024;

  private final MailParser parser = new MailParser();

  @Inject MailboxFiles files;
  @Inject MailboxTokens tokens;
  @Inject Parameters parameters;
  @Inject MailTaker taker;

  public List<TriedMail> look(String code, MailboxFile file) {
    var access = files.access(code, file);
    var most = parameters.number(Parameters.LARGEST_MAIL);
    try (var link = MailboxLink.open(access, secret(code, access), Folder.READ_ONLY)) {
      var tried = new ArrayList<TriedMail>();
      for (var mail : link.latest(MOST)) {
        tried.add(judge(mail, code, most));
      }
      return tried;
    } catch (MessagingException broken) {
      throw MailboxLink.inWords(broken);
    }
  }

  private String secret(String code, MailboxAccess access) {
    return access.isByToken() ? tokens.once(code, access.signIn()) : access.signIn().password();
  }

  private TriedMail judge(WaitingMail mail, String code, int most) throws MessagingException {
    var raw = mail.bytes(most * MEGABYTE);
    var verdict =
        raw.isPresent()
            ? taker.judge(raw.get(), code)
            : new MailVerdict(
                MailVerdict.Kind.PARKED,
                null,
                null,
                "mail.oversize " + (mail.size() + MEGABYTE - 1) / MEGABYTE + " " + most);
    return tried(parser.parse(raw.isPresent() ? raw.get() : mail.head()), verdict);
  }

  private static TriedMail tried(ParsedMail mail, MailVerdict verdict) {
    var from = mail.from().isEmpty() ? null : mail.from().get(0);
    return new TriedMail(
        from == null ? "" : (from.name() + " " + from.address()).strip(),
        mail.subject(),
        mail.sentAt(),
        verdict.verdict(),
        verdict.reason(),
        verdict.ticket());
  }
}
