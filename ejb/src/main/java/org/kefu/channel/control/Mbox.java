package org.kefu.channel.control;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The mails of an mbox file, one in memory at a time. A mail begins at a line {@code From } with a
 * year in it; the mboxrd escape {@code >From } is undone.
 */
final class Mbox implements Iterator<MailSource> {

  private static final Pattern SEPARATOR = Pattern.compile("From .*\\b\\d{4}\\b.*", Pattern.DOTALL);
  private static final Pattern ESCAPED = Pattern.compile(">+From .*", Pattern.DOTALL);

  private final InputStream in;
  private final String file;
  private int number;
  private boolean afterBlank = true;
  private boolean open;

  private Mbox(InputStream in, String file) throws IOException {
    this.in = in;
    this.file = file;
    open = seekFirst();
  }

  static Stream<MailSource> mails(Path path) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(path));
    var mbox = new Mbox(in, path.getFileName().toString());
    int order = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(mbox, order), false)
        .onClose(() -> close(in));
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean hasNext() {
    return open;
  }

  @Override
  public MailSource next() {
    if (!open) {
      throw new NoSuchElementException(file);
    }
    try {
      return new MailSource(file + "#" + ++number, mail());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean seekFirst() throws IOException {
    byte[] line = line();
    return line != null;
  }

  private byte[] mail() throws IOException {
    var mail = new ByteArrayOutputStream();
    byte[] line = line();
    while (line != null && !isSeparator(line)) {
      int skip = isEscaped(line) ? 1 : 0;
      mail.write(line, skip, line.length - skip);
      afterBlank = isBlank(line);
      line = line();
    }
    open = line != null;
    return withoutLastBlankLine(mail.toByteArray());
  }

  private boolean isSeparator(byte[] line) {
    return afterBlank && line[0] == 'F' && SEPARATOR.matcher(text(line)).matches();
  }

  private static boolean isEscaped(byte[] line) {
    return line[0] == '>' && ESCAPED.matcher(text(line)).matches();
  }

  private static boolean isBlank(byte[] line) {
    return line.length <= 2 && text(line).isBlank();
  }

  private static String text(byte[] line) {
    return new String(line, StandardCharsets.ISO_8859_1);
  }

  private byte[] line() throws IOException {
    var line = new ByteArrayOutputStream(120);
    int b = in.read();
    while (b >= 0) {
      line.write(b);
      if (b == '\n') {
        break;
      }
      b = in.read();
    }
    return line.size() == 0 ? null : line.toByteArray();
  }

  /** The line before a separator belongs to the file, not to the mail. */
  private static byte[] withoutLastBlankLine(byte[] mail) {
    String text = text(mail);
    String kept = text.replaceFirst("(\\r?\\n)\\r?\\n\\z", "$1");
    return kept.getBytes(StandardCharsets.ISO_8859_1);
  }
}
