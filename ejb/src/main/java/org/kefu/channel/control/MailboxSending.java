package org.kefu.channel.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.SendFailedException;
import java.util.Optional;
import java.util.function.Supplier;
import javax.net.ssl.SSLException;
import org.kefu.channel.boundary.MailboxFile;
import org.kefu.channel.boundary.MailboxSignIn;
import org.kefu.channel.entity.Mailbox;
import org.kefu.shared.InvalidInput;

/** The servers that mailboxes send their own letters by. */
@ApplicationScoped
public class MailboxSending {
  @Inject Mailboxes mailboxes;
  @Inject MailboxFiles files;
  @Inject MailboxTokens tokens;

  /**
   * The mailbox that writes from this address and has a server of its own.
   *
   * @param from null for the general address
   */
  Optional<Mailbox> at(String from) {
    return Optional.ofNullable(from)
        .flatMap(mailboxes::withAddress)
        .filter(mailbox -> mailbox.file().sending() != null);
  }

  /** Its server, if nothing stands in the way of signing in there. */
  MailServer server(Mailbox mailbox) throws NotDelivered {
    var code = mailbox.getCode();
    var file = mailbox.file();
    try {
      return server(
          code,
          file,
          () -> tokens.of(code, mailbox.getVersion(), () -> files.access(code, file).signIn()));
    } catch (InvalidInput refused) {
      throw new NotDelivered(String.join(" ", refused.getArgs()), false, refused);
    }
  }

  /**
   * As somebody has typed it.
   *
   * @param code the mailbox whose secrets hold where none is given, null for a new one
   */
  MailServer typed(String code, MailboxFile file) {
    return server(code, file, () -> tokens.once(code, files.access(code, file).signIn()));
  }

  private MailServer server(String code, MailboxFile file, Supplier<String> token) {
    var sending = files.sending(code, file);
    if (sending == null) {
      throw new InvalidInput("smtpHost", "required");
    }
    var login = login(sending, file.signIn(), token);
    return new MailServer(new MailWay(sending.host(), sending.port(), line(sending), login));
  }

  private static MailWay.Login login(
      MailboxFile.Sending sending, MailboxFile.SignIn signIn, Supplier<String> token) {
    if (signIn.kind() == MailboxSignIn.OAUTH2) {
      var user = sending.login() == null ? signIn.login() : sending.login();
      return new MailWay.Login(user, token.get(), true);
    }
    return sending.login() == null
        ? null
        : new MailWay.Login(sending.login(), sending.password(), false);
  }

  private static MailWay.Line line(MailboxFile.Sending sending) {
    return MailWay.Line.valueOf(sending.security().name());
  }

  /** A token that was refused is not shown again. */
  void failed(Mailbox mailbox, NotDelivered why) {
    if (why.getCause() instanceof AuthenticationFailedException) {
      tokens.forget(mailbox.getCode());
    }
  }

  /** What did not work, at the field that says it, in the words of the server. */
  static MailboxFailed inWords(NotDelivered failed) {
    var words = failed.getMessage();
    for (Throwable cause = failed.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof AuthenticationFailedException) {
        return MailboxFailed.sending("smtpLogin", "mailboxSignIn", words);
      }
      if (cause instanceof SSLException) {
        return MailboxFailed.sending("smtpSecurity", "mailboxTls", words);
      }
      if (cause instanceof SendFailedException) {
        return MailboxFailed.sending("smtpHost", "mailboxRefused", words);
      }
    }
    return words.contains("STARTTLS")
        ? MailboxFailed.sending("smtpSecurity", "mailboxTls", words)
        : MailboxFailed.sending("smtpHost", "mailboxHost", words);
  }
}
