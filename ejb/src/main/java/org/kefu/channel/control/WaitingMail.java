package org.kefu.channel.control;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Collectors;

/** A mail that lies in a mailbox; nothing of it is fetched before somebody asks. */
record WaitingMail(Message message, long uid) {

  /** The mail as it came; empty when it is larger than that many bytes. */
  Optional<byte[]> bytes(long most) throws MessagingException {
    if (message.getSize() > most) {
      return Optional.empty();
    }
    var bytes = new Bounded(most);
    try {
      message.writeTo(bytes);
      return Optional.of(bytes.bytes.toByteArray());
    } catch (TooLarge more) {
      return Optional.empty(); // the server had said less
    } catch (IOException broken) {
      throw new MessagingException(broken.getMessage(), broken);
    }
  }

  /** Its headers alone, as a mail. */
  byte[] head() throws MessagingException {
    var lines = Collections.list(((MimeMessage) message).getAllHeaderLines());
    return lines.stream()
        .collect(Collectors.joining("\r\n", "", "\r\n\r\n"))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  int size() throws MessagingException {
    return message.getSize();
  }

  private static final class TooLarge extends IOException {}

  private static final class Bounded extends OutputStream {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final long most;

    Bounded(long most) {
      this.most = most;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] more, int from, int length) throws IOException {
      if (bytes.size() + length > most) {
        throw new TooLarge();
      }
      bytes.write(more, from, length);
    }
  }
}
