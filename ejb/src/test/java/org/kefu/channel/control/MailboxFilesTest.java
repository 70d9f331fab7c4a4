package org.kefu.channel.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kefu.channel.boundary.MailboxFile;
import org.kefu.channel.boundary.MailboxSecurity;
import org.kefu.channel.boundary.MailboxSignIn;
import org.kefu.channel.entity.Mailbox;
import org.kefu.channel.entity.MailboxState;
import org.kefu.shared.InvalidInput;
import org.kefu.staff.boundary.Teams;
import org.kefu.system.boundary.Numbering;

class MailboxFilesTest {
  @TempDir static Path home;
  private static String before;

  private final Mailboxes mailboxes = mock(Mailboxes.class);
  private final MailboxFiles files = new MailboxFiles();
  private final MailboxState state = new MailboxState("B-1");

  @BeforeAll
  static void keepKeysApart() {
    before = System.setProperty("kefu.home", home.toString());
  }

  @AfterAll
  static void restore() {
    if (before == null) {
      System.clearProperty("kefu.home");
    } else {
      System.setProperty("kefu.home", before);
    }
  }

  @BeforeEach
  void wire() {
    files.mailboxes = mailboxes;
    files.numbering = mock(Numbering.class);
    files.teams = mock(Teams.class);
    when(files.numbering.next("B")).thenReturn("B-1");
    when(mailboxes.withAddress(any())).thenReturn(Optional.empty());
    when(mailboxes.state("B-1")).thenReturn(state);
  }

  @Test
  void aPasswordIsKeptSealedAndUsedAgain() {
    var mailbox = files.open(file("imap.example", MailboxSecurity.TLS, "se cret"));
    when(mailboxes.find("B-1")).thenReturn(Optional.of(mailbox));

    assertThat(mailbox.getPassword()).doesNotContain("se cret");
    assertThat(mailbox.details().file().signIn().password()).isNull();
    var access = files.access("B-1", file("imap.example", MailboxSecurity.TLS, null));
    assertThat(access.signIn().password()).isEqualTo("se cret");
    assertThat(access.toString()).doesNotContain("se cret");
  }

  /** Who may change a mailbox could otherwise have its password sent to a server of their own. */
  @Test
  void aPasswordIsNotShownToAnotherServer() {
    var mailbox = files.open(file("imap.example", MailboxSecurity.TLS, "se cret"));
    when(mailboxes.find("B-1")).thenReturn(Optional.of(mailbox));

    var elsewhere = file("imap.elsewhere.example", MailboxSecurity.TLS, null);
    refused("password", () -> files.access("B-1", elsewhere));
    refused("password", () -> files.write(mailbox, elsewhere));
  }

  @Test
  void withoutEncryptionOnlyThisMachineIsAsked() {
    refused("security", () -> files.open(file("imap.example", MailboxSecurity.NONE, "secret")));
    files.open(file("localhost", MailboxSecurity.NONE, "secret"));
  }

  @Test
  void anAddressBelongsToOneMailbox() {
    var other = new Mailbox("B-2");
    when(mailboxes.withAddress("service@jinglan.example")).thenReturn(Optional.of(other));
    refused("address", () -> files.open(file("imap.example", MailboxSecurity.TLS, "secret")));
  }

  @Test
  void aTokenIsAskedForBehindTlsOnly() {
    refused("tokenUrl", () -> files.open(token("http://login.example/token", "refresh")));
    refused("tokenUrl", () -> files.open(token("no address", "refresh")));
    refused("refreshToken", () -> files.open(token("https://login.example/token", null)));
    files.open(token("https://login.example/token", "refresh"));
    assertThat(state.getRefreshToken()).isNotNull().doesNotContain("refresh");
  }

  @Test
  void aSendingPasswordIsSealedAndOnlyForItsServer() {
    var mailbox = files.open(sending("smtp.example", "letters", "pass"));
    when(mailboxes.find("B-1")).thenReturn(Optional.of(mailbox));

    assertThat(mailbox.getSmtpPassword()).isNotNull().doesNotContain("pass");
    assertThat(mailbox.details().file().sending().password()).isNull();
    assertThat(files.sending("B-1", sending("smtp.example", "letters", null)).password())
        .isEqualTo("pass");
    refused("smtpPassword", () -> files.write(mailbox, sending("smtp.evil", "letters", null)));
    files.write(mailbox, sending("smtp.example", null, null));
    assertThat(mailbox.getSmtpPassword()).as("nobody signs in any more").isNull();
    files.write(mailbox, file("imap.example", MailboxSecurity.TLS, null));
    assertThat(mailbox.file().sending()).isNull();
  }

  @Test
  void aTokenIsNotShownToAnotherServerEither() {
    var signIn = token("https://login.example/token", "refresh").signIn();
    var mailbox = files.open(sending("smtp.example", null, null, signIn));
    when(mailboxes.find("B-1")).thenReturn(Optional.of(mailbox));
    var kept = token("https://login.example/token", null).signIn();

    assertThat(
            files.access("B-1", sending("smtp.example", null, null, kept)).signIn().refreshToken())
        .isEqualTo("refresh");
    refused("refreshToken", () -> files.access("B-1", sending("smtp.evil", null, null, kept)));
  }

  @Test
  void lettersToAnotherMachineAreEncrypted() {
    var open = new MailboxFile.Sending("smtp.example", 25, MailboxSecurity.NONE, null, null);
    refused("smtpSecurity", () -> files.open(sending(open, password())));
  }

  private static MailboxFile sending(String host, String login, String password) {
    return sending(host, login, password, password());
  }

  private static MailboxFile sending(
      String host, String login, String password, MailboxFile.SignIn signIn) {
    return sending(
        new MailboxFile.Sending(host, 587, MailboxSecurity.STARTTLS, login, password), signIn);
  }

  private static MailboxFile sending(MailboxFile.Sending sending, MailboxFile.SignIn signIn) {
    return new MailboxFile(
        "service@jinglan.example",
        "景岚售后",
        null,
        new MailboxFile.Server("imap.example", 993, MailboxSecurity.TLS, "INBOX"),
        signIn,
        null,
        false,
        sending,
        null);
  }

  private static MailboxFile.SignIn password() {
    return new MailboxFile.SignIn(
        MailboxSignIn.PASSWORD, "service", "secret", null, null, null, null);
  }

  private static void refused(String field, ThrowingCallable deed) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(
            InvalidInput.class, refusal -> assertThat(refusal.getField()).isEqualTo(field));
  }

  private static MailboxFile file(String host, MailboxSecurity security, String password) {
    return signedIn(
        host,
        security,
        new MailboxFile.SignIn(
            MailboxSignIn.PASSWORD, "service", password, null, null, null, null));
  }

  private static MailboxFile token(String url, String refresh) {
    return signedIn(
        "imap.example",
        MailboxSecurity.TLS,
        new MailboxFile.SignIn(MailboxSignIn.OAUTH2, "service", null, url, "id", null, refresh));
  }

  private static MailboxFile signedIn(
      String host, MailboxSecurity security, MailboxFile.SignIn signIn) {
    return new MailboxFile(
        "service@jinglan.example",
        "景岚售后",
        null,
        new MailboxFile.Server(host, 993, security, "INBOX"),
        signIn,
        null,
        false,
        null,
        null);
  }
}
