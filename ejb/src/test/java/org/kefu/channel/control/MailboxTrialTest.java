package org.kefu.channel.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kefu.channel.boundary.MailTaker;
import org.kefu.channel.boundary.MailVerdict;
import org.kefu.channel.boundary.TriedMail;
import org.kefu.system.boundary.Parameters;

class MailboxTrialTest {
  private final TestMailbox mailbox = new TestMailbox();
  private final MailTaker taker = mock(MailTaker.class);
  private final MailboxFiles files = mock(MailboxFiles.class);
  private final Parameters parameters = mock(Parameters.class);
  private final MailboxTrial trial = new MailboxTrial();

  @BeforeEach
  void wire() {
    trial.files = files;
    trial.taker = taker;
    trial.parameters = parameters;
    trial.tokens = new MailboxTokens();
    when(parameters.number(Parameters.LARGEST_MAIL)).thenReturn(1);
    when(files.access(any(), any())).thenReturn(mailbox.access());
    when(taker.judge(any(), any()))
        .thenReturn(new MailVerdict(MailVerdict.Kind.NEW, null, null, "mail.new"));
  }

  @AfterEach
  void stop() {
    mailbox.close();
  }

  @Test
  void tellsWhatWouldBecomeOfTheLastMailsAndChangesNothing() {
    for (var i = 1; i <= 22; i++) {
      mailbox.receive("mail " + i, "text");
    }

    var tried = trial.look("B-1", null);

    assertThat(tried).hasSize(20).extracting(TriedMail::subject).startsWith("mail 22", "mail 21");
    assertThat(tried.get(0).from()).isEqualTo("Li Lei li@mail.example");
    assertThat(tried).extracting(TriedMail::reason).containsOnly("mail.new");
    assertThat(mailbox.unread()).isEqualTo(22);
    verify(taker, never()).receive(any(), any());
    verify(taker, never()).park(any(), any(), any());
  }

  @Test
  void aLargeMailIsToldByItsHeaders() {
    mailbox.receive("large", "x".repeat(1024 * 1024 + 1));

    assertThat(trial.look("B-1", null))
        .singleElement()
        .satisfies(
            mail -> {
              assertThat(mail.subject()).isEqualTo("large");
              assertThat(mail.reason()).isEqualTo("mail.oversize 2 1");
            });
  }

  @Test
  void anEmptyFolderIsNoTrouble() {
    assertThat(trial.look("B-1", null)).isEmpty();
  }

  @Test
  void saysAtWhichFieldItFailed() {
    when(files.access(any(), any())).thenReturn(mailbox.access("wrong", "INBOX", null));
    assertThatThrownBy(() -> trial.look("B-1", null))
        .isInstanceOfSatisfying(
            MailboxFailed.class, failed -> assertThat(failed.getField()).isEqualTo("login"));

    when(files.access(any(), any()))
        .thenReturn(mailbox.access(TestMailbox.PASSWORD, "Nowhere", null));
    assertThatThrownBy(() -> trial.look("B-1", null))
        .isInstanceOfSatisfying(
            MailboxFailed.class, failed -> assertThat(failed.getField()).isEqualTo("folder"));

    mailbox.goAway();
    when(files.access(any(), any())).thenReturn(mailbox.access());
    assertThatThrownBy(() -> trial.look("B-1", null))
        .isInstanceOfSatisfying(
            MailboxFailed.class, failed -> assertThat(failed.getField()).isEqualTo("host"));
  }
}
