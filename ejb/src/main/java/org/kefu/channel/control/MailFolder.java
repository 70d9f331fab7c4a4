package org.kefu.channel.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The mails kept at a path, in whatever form mail programs keep them: one file, a folder of files,
 * a Maildir, or an mbox. The stream reads as it goes, so archives of any size pass; close it.
 */
public class MailFolder {

  private static final byte[] MBOX_START = {'F', 'r', 'o', 'm', ' '};

  private final Path path;

  public MailFolder(Path path) {
    this.path = path;
  }

  public Stream<MailSource> mails() throws IOException {
    if (Files.isDirectory(path)) {
      return isMaildir() ? maildir() : folder();
    }
    return isMbox() ? Mbox.mails(path) : Stream.of(source(path));
  }

  private boolean isMaildir() {
    return Files.isDirectory(path.resolve("cur")) || Files.isDirectory(path.resolve("new"));
  }

  private boolean isMbox() throws IOException {
    try (var in = Files.newInputStream(path)) {
      return Arrays.equals(in.readNBytes(MBOX_START.length), MBOX_START);
    }
  }

  private Stream<MailSource> maildir() throws IOException {
    Stream<MailSource> read = files(path.resolve("cur"));
    Stream<MailSource> unread = files(path.resolve("new"));
    return Stream.concat(read, unread);
  }

  private Stream<MailSource> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    return sorted(Files.list(folder).filter(file -> !isHidden(file)));
  }

  private Stream<MailSource> folder() throws IOException {
    return sorted(
        Files.walk(path).filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".eml")));
  }

  private Stream<MailSource> sorted(Stream<Path> files) {
    return files
        .filter(Files::isRegularFile)
        .sorted(Comparator.comparing(this::name))
        .map(this::source);
  }

  private static boolean isHidden(Path file) {
    return file.getFileName().toString().startsWith(".");
  }

  private String name(Path file) {
    String name = file.equals(path) ? path.getFileName().toString() : relative(file);
    return name.replace('\\', '/');
  }

  private String relative(Path file) {
    return path.relativize(file).toString();
  }

  private MailSource source(Path file) {
    try {
      return new MailSource(name(file), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
