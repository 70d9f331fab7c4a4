package org.kefu.channel.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailFolderTest {

  @TempDir Path folder;

  @Test
  void singleFileIsOneMail() throws IOException {
    assertThat(mails(write("a.eml", "Subject: a\n"))).containsExactly("a.eml=Subject: a\n");
  }

  @Test
  void folderIsReadWithItsFoldersByName() throws IOException {
    write("b.eml", "b");
    write("a/2.EML", "a2");
    write("a/1.eml", "a1");
    write("notes.txt", "no mail");
    assertThat(mails(folder)).containsExactly("a/1.eml=a1", "a/2.EML=a2", "b.eml=b");
  }

  @Test
  void maildirGivesReadAndNewMails() throws IOException {
    write("cur/1:2,S".replace(':', ';'), "read");
    write("new/2", "new");
    write("tmp/3", "half written");
    assertThat(mails(folder)).containsExactly("cur/1;2,S=read", "new/2=new");
  }

  @Test
  void mboxIsCutAndUnescaped() throws IOException {
    Path mbox =
        write(
            "box",
            """
            From a@lake.example Mon Nov  2 09:12:04 2026
            Subject: one

            >From the start
            >>From twice
            From here on no separator

            From b@lake.example Tue Nov  3 09:12:04 2026
            Subject: two

            text
            """);
    assertThat(mails(mbox))
        .containsExactly(
            "box#1=Subject: one\n\nFrom the start\n>From twice\nFrom here on no separator\n",
            "box#2=Subject: two\n\ntext\n");
  }

  @Test
  void mboxWithWindowsLineEndsAndWithoutLastOne() throws IOException {
    Path mbox =
        write("box", "From a 2026\r\nSubject: x\r\n\r\nhi\r\n\r\nFrom b 2026\r\nSubject: y");
    assertThat(mails(mbox)).containsExactly("box#1=Subject: x\r\n\r\nhi\r\n", "box#2=Subject: y");
  }

  @Test
  void emptyFolderHasNoMails() throws IOException {
    assertThat(mails(folder)).isEmpty();
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static List<String> mails(Path path) throws IOException {
    try (var mails = new MailFolder(path).mails()) {
      return mails
          .map(mail -> mail.name() + "=" + new String(mail.bytes(), StandardCharsets.UTF_8))
          .toList();
    }
  }
}
