package org.kefu.channel.boundary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.kefu.channel.control.MailFolder;

/** The mails inside a file that somebody brings: one mail, or an mbox with many. */
public final class MailArchive {
  private MailArchive() {}

  /** Hands over each mail with the name it has in the archive, one in memory at a time. */
  public static void each(Path file, BiConsumer<String, byte[]> mail) throws IOException {
    try (var mails = new MailFolder(file).mails()) {
      mails.forEach(source -> mail.accept(source.name(), source.bytes()));
    }
  }
}
