package org.kefu.channel.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Objects;
import java.util.function.Consumer;
import org.kefu.channel.boundary.MailboxFile;
import org.kefu.channel.boundary.MailboxSecurity;
import org.kefu.channel.boundary.MailboxSignIn;
import org.kefu.channel.entity.Mailbox;
import org.kefu.shared.InvalidInput;
import org.kefu.staff.boundary.Teams;
import org.kefu.system.boundary.Numbering;
import org.kefu.system.boundary.Secret;

/** Writes what people say of a mailbox, refuses what cannot work, and seals its secrets. */
@ApplicationScoped
public class MailboxFiles {
  @Inject Mailboxes mailboxes;
  @Inject Numbering numbering;
  @Inject Teams teams;

  public Mailbox open(MailboxFile file) {
    var mailbox = new Mailbox(numbering.next("B"));
    checkAddress(mailbox, file);
    checkSecret(file.signIn());
    checkSending(file, file.sending());
    mailbox.write(file);
    mailboxes.add(mailbox);
    seal(mailbox, file);
    return mailbox;
  }

  public void write(Mailbox mailbox, MailboxFile file) {
    checkAddress(mailbox, file);
    checkSecret(withKept(mailbox, file));
    checkSending(file, sendingWithKept(mailbox, file));
    var before = mailbox.file();
    mailbox.write(file);
    seal(mailbox, file);
    if (!before.server().equals(file.server())) {
      mailboxes.state(mailbox.getCode()).forget();
    }
  }

  /** How to get in; the secrets the file does not give are those the mailbox has. */
  MailboxAccess access(String code, MailboxFile file) {
    check(file);
    var signIn =
        mailboxes.find(code).map(kept -> withKept(kept, file)).orElseGet(() -> file.signIn());
    checkSecret(signIn);
    return new MailboxAccess(file.server(), signIn, file.moveTo());
  }

  /** How its letters leave, the secret in the clear; null where the installation sends them. */
  MailboxFile.Sending sending(String code, MailboxFile file) {
    check(file);
    var sending =
        mailboxes.find(code).map(kept -> sendingWithKept(kept, file)).orElse(file.sending());
    checkSending(file, sending);
    return sending;
  }

  private static MailboxFile.Sending sendingWithKept(Mailbox kept, MailboxFile file) {
    var before = kept.file().sending();
    var given = file.sending();
    if (given == null || before == null || !before.host().equals(given.host())) {
      return given;
    }
    return new MailboxFile.Sending(
        given.host(),
        given.port(),
        given.security(),
        given.login(),
        either(given.password(), kept.getSmtpPassword()));
  }

  /** A secret that is kept is shown to nobody else than whom it was given for. */
  private MailboxFile.SignIn withKept(Mailbox kept, MailboxFile file) {
    var before = kept.file();
    var given = file.signIn();
    if (!before.server().host().equals(file.server().host())
        || !Objects.equals(before.signIn().tokenUrl(), given.tokenUrl())
        || given.kind() == MailboxSignIn.OAUTH2 && isSentElsewhere(before, file)) {
      return given;
    }
    return new MailboxFile.SignIn(
        given.kind(),
        given.login(),
        either(given.password(), kept.getPassword()),
        given.tokenUrl(),
        given.clientId(),
        either(given.clientSecret(), kept.getClientSecret()),
        either(given.refreshToken(), mailboxes.state(kept.getCode()).getRefreshToken()));
  }

  private static boolean isSentElsewhere(MailboxFile before, MailboxFile file) {
    return file.sending() != null
        && (before.sending() == null || !before.sending().host().equals(file.sending().host()));
  }

  private static String either(String given, String sealed) {
    if (given != null || sealed == null) {
      return given;
    }
    return Secret.open(sealed).orElseThrow(MailboxFailed::secret);
  }

  private void checkAddress(Mailbox mailbox, MailboxFile file) {
    if (!file.address().strip().matches("[^@\\s,]+@[^@\\s,]+")) {
      throw new InvalidInput("address", "email", file.address());
    }
    mailboxes
        .withAddress(file.address())
        .filter(other -> !other.getCode().equals(mailbox.getCode()))
        .ifPresent(
            other -> {
              throw new InvalidInput("address", "mailboxKnown", file.address());
            });
    teams.check(file.team(), null);
    check(file);
  }

  private static void checkSecret(MailboxFile.SignIn signIn) {
    if (signIn.kind() == MailboxSignIn.PASSWORD) {
      require("password", signIn.password());
    } else {
      require("refreshToken", signIn.refreshToken());
    }
  }

  private static void check(MailboxFile file) {
    var server = file.server();
    if (server.security() == MailboxSecurity.NONE && !isThisMachine(server.host())) {
      throw new InvalidInput("security", "mailboxPlain");
    }
    if (file.signIn().kind() == MailboxSignIn.OAUTH2) {
      require("tokenUrl", file.signIn().tokenUrl());
      require("clientId", file.signIn().clientId());
      checkTokenUrl(file.signIn().tokenUrl());
    }
  }

  private static void checkSending(MailboxFile file, MailboxFile.Sending sending) {
    if (sending == null) {
      return;
    }
    if (sending.security() == MailboxSecurity.NONE && !isThisMachine(sending.host())) {
      throw new InvalidInput("smtpSecurity", "mailboxPlain");
    }
    if (file.signIn().kind() == MailboxSignIn.PASSWORD && sending.login() != null) {
      require("smtpPassword", sending.password());
    }
  }

  private static void checkTokenUrl(String url) {
    URI address;
    try {
      address = URI.create(url.strip());
    } catch (IllegalArgumentException unreadable) {
      throw new InvalidInput("tokenUrl", "mailboxTokenUrl");
    }
    var safe =
        "https".equals(address.getScheme())
            || "http".equals(address.getScheme()) && isThisMachine(address.getHost());
    if (!safe || address.getHost() == null) {
      throw new InvalidInput("tokenUrl", "mailboxTokenUrl");
    }
  }

  static boolean isThisMachine(String host) {
    return host != null && host.strip().matches("localhost|127\\.[0-9.]+|\\[?::1]?");
  }

  private static void require(String field, String value) {
    if (value == null || value.isBlank()) {
      throw new InvalidInput(field, "required");
    }
  }

  private void seal(Mailbox mailbox, MailboxFile file) {
    var signIn = file.signIn();
    if (file.sending() != null) {
      given(file.sending().password(), mailbox::lockSending);
    }
    given(signIn.password(), mailbox::lock);
    given(signIn.clientSecret(), mailbox::lockClient);
    given(signIn.refreshToken(), mailboxes.state(mailbox.getCode())::lock);
  }

  private static void given(String secret, Consumer<String> kept) {
    if (secret != null && !secret.isBlank()) {
      kept.accept(Secret.seal(secret));
    }
  }
}
