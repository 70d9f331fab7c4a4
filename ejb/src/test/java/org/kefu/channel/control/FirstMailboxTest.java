package org.kefu.channel.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.kefu.channel.boundary.MailboxFile;
import org.kefu.channel.boundary.MailboxSecurity;

class FirstMailboxTest {
  @Test
  void readsWhatTheAddressSays() {
    var file = read("imaps://service%40jinglan.example:se%20cret%3A1@imap.example:1993/In%20box");

    assertThat(file.address()).isEqualTo("service@jinglan.example");
    assertThat(file.server())
        .isEqualTo(new MailboxFile.Server("imap.example", 1993, MailboxSecurity.TLS, "In box"));
    assertThat(file.signIn().login()).isEqualTo("service@jinglan.example");
    assertThat(file.signIn().password()).isEqualTo("se cret:1");
  }

  @Test
  void whatItDoesNotSayIsAsUsual() {
    var file = read("imap://service:secret@imap.example");

    assertThat(file.address()).isEqualTo("help@jinglan.example");
    assertThat(file.server())
        .isEqualTo(new MailboxFile.Server("imap.example", 143, MailboxSecurity.STARTTLS, "INBOX"));
    assertThat(read("imaps://service:secret@imap.example").server().port()).isEqualTo(993);
    assertThat(read("imap://service:secret@localhost:3143").server().security())
        .isEqualTo(MailboxSecurity.NONE);
  }

  @Test
  void anAddressOfSomethingElseIsRefused() {
    assertThatThrownBy(() -> read("imaps://imap.example"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> read("https://service:secret@imap.example"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static MailboxFile read(String url) {
    return FirstMailbox.read(URI.create(url), "help@jinglan.example");
  }
}
