package org.kefu.channel.control;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.kefu.channel.boundary.Legibility;

/**
 * Reads the text in files people send: by what they are, not by what they are called, where the
 * content tells. Whatever it is given, there is an answer, and it comes in time.
 */
public class FileReader {
  static final int MOST_BYTES = 30 * 1024 * 1024;
  private static final long MOST_MILLIS = 10_000;
  private static final int DEEPEST = 3;
  private static final int HEAD = 1024;
  private static final int FEW = 8;

  private static final String PDF = "%PDF-";
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] LOCKED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
  private static final Set<String> TEXT =
      Set.of("txt", "text", "csv", "tsv", "log", "md", "json", "xml", "ics", "vcf", "ini");
  private static final Set<String> PAGE = Set.of("html", "htm", "xhtml", "mht");
  private static final Set<String> MAIL = Set.of("eml");

  /**
   * @param text null unless the outcome is {@link Legibility#TEXT}
   */
  public record Outcome(Legibility outcome, String text) {}

  private final MailParser mails = new MailParser();
  private final HtmlCleaner pages = new HtmlCleaner();

  /**
   * @param name what the sender calls it, null for nothing
   * @param type as the mail says, or what the content looked like
   */
  Outcome read(byte[] content, String name, String type) {
    var words = new FileWords(MOST_MILLIS);
    try {
      read(content, name, type, words, 0);
    } catch (FileWords.Enough enough) {
      // the rest is cut
    } catch (FileWords.Unreadable unreadable) {
      return new Outcome(unreadable.why, null);
    } catch (IOException | XMLStreamException | RuntimeException | StackOverflowError broken) {
      return new Outcome(Legibility.BROKEN, null);
    }
    var text = words.text();
    return text.isEmpty() ? new Outcome(Legibility.NONE, null) : new Outcome(Legibility.TEXT, text);
  }

  private void read(byte[] content, String name, String type, FileWords words, int depth)
      throws IOException, XMLStreamException {
    if (content.length > MOST_BYTES) {
      throw new FileWords.Unreadable(Legibility.TOO_LARGE);
    }
    var head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
    var extension = extension(name);
    if (MAIL.contains(extension) || type.equals("message/rfc822")) {
      mail(content, words, depth);
    } else if (isPdf(head, extension, type)) {
      PdfWords.read(content, words);
    } else if (begins(content, ZIP)) {
      OfficeWords.read(content, words);
    } else if (begins(content, OLD_OFFICE)) {
      if (contains(content, LOCKED)) {
        throw new FileWords.Unreadable(Legibility.ENCRYPTED);
      }
    } else if (head.startsWith("{\\rtf")) {
      new RtfWords(content, words).read();
    } else {
      unmarked(content, extension, type, words);
    }
  }

  /** Formats that no bytes at the beginning tell. */
  private void unmarked(byte[] content, String extension, String type, FileWords words) {
    if (PAGE.contains(extension) || type.equals("text/html")) {
      words.add(pages.toText(CharsetRepair.detect(content, null)));
    } else if ((TEXT.contains(extension) || type.startsWith("text/")) && isText(content)) {
      words.add(CharsetRepair.detect(content, null));
    }
  }

  /** Its mark may stand behind some rubbish. */
  private static boolean isPdf(String head, String extension, String type) {
    return head.stripLeading().startsWith(PDF)
        || head.contains(PDF) && (extension.equals("pdf") || type.equals("application/pdf"));
  }

  private void mail(byte[] content, FileWords words, int depth)
      throws IOException, XMLStreamException {
    var mail = mails.parse(content);
    words.add(mail.subject());
    words.line();
    for (var sender : mail.from()) {
      words.add(sender.name() + " " + sender.address());
      words.line();
    }
    words.add(mail.text().isBlank() ? pages.toText(mail.html()) : mail.text());
    if (depth >= DEEPEST) {
      return;
    }
    for (var file : mail.attachments()) {
      words.line();
      words.add(file.name() == null ? "" : file.name());
      words.line();
      try {
        read(file.content(), file.name(), file.type(), words, depth + 1);
      } catch (IOException | XMLStreamException ignored) {
        // the mail around it is read all the same
      } catch (FileWords.Unreadable unreadable) {
        words.goOn();
      }
    }
  }

  /** UTF-16 has zeros and says so at its beginning; what else has some is no text. */
  private static boolean isText(byte[] content) {
    var marked = content.length > 1 && ((content[0] & 0xFF) ^ (content[1] & 0xFF)) == (0xFF ^ 0xFE);
    var zeros = 0;
    for (var i = 0; i < content.length && !marked; i++) {
      zeros += content[i] == 0 ? 1 : 0;
    }
    return marked || zeros < FEW;
  }

  private static String extension(String name) {
    return name == null
        ? ""
        : name.substring(name.lastIndexOf('.') + 1).strip().toLowerCase(Locale.ROOT);
  }

  private static boolean begins(byte[] content, byte[] mark) {
    return content.length >= mark.length
        && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
  }

  private static boolean contains(byte[] content, byte[] part) {
    for (var i = 0; i + part.length <= content.length; i++) {
      if (content[i] == part[0]
          && Arrays.equals(content, i, i + part.length, part, 0, part.length)) {
        return true;
      }
    }
    return false;
  }
}
