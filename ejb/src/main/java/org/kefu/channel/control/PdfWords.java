package org.kefu.channel.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.kefu.channel.boundary.Legibility;

/** The words of a PDF document, as they are read from top to bottom. */
final class PdfWords {
  /** No page, font or picture of a document that somebody reads unpacks to more. */
  private static final long MOST_UNPACKED = 128L * 1024 * 1024;

  private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

  /** Chinese has no blanks: a line that ends in it goes on in the next one. */
  private static final Pattern CUT = Pattern.compile("(?<=\\p{IsHan})\\s+(?=\\p{IsHan})");

  static {
    FontMappers.set(new OneFont());
  }

  private PdfWords() {}

  static void read(byte[] content, FileWords words) throws IOException {
    refuseBomb(content, words);
    try (var document = Loader.loadPDF(content)) {
      for (var page = 1; page <= document.getNumberOfPages(); page++) {
        var text = new Page(page, words).getText(document);
        words.add(CUT.matcher(text).replaceAll(""));
        words.line();
      }
    } catch (InvalidPasswordException locked) {
      throw new FileWords.Unreadable(Legibility.ENCRYPTED);
    }
  }

  /** One page, given up when time is over. */
  private static final class Page extends PDFTextStripper {
    private final FileWords words;

    Page(int number, FileWords words) {
      this.words = words;
      setStartPage(number);
      setEndPage(number);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
      words.goOn();
      super.processOperator(operator, operands);
    }
  }

  /** A stream is unpacked whole before its end is known; so it is tried how long it would be. */
  private static void refuseBomb(byte[] content, FileWords words) {
    var buffer = new byte[64 * 1024];
    for (var i = 0; i < content.length - STREAM.length; i++) {
      if (content[i] == 's' && isStream(content, i)) {
        tryUnpacking(content, i + STREAM.length, buffer, words);
      }
    }
  }

  private static boolean isStream(byte[] content, int at) {
    for (var i = 0; i < STREAM.length; i++) {
      if (content[at + i] != STREAM[i]) {
        return false;
      }
    }
    return at == 0 || content[at - 1] != 'd'; // endstream
  }

  private static void tryUnpacking(byte[] content, int from, byte[] buffer, FileWords words) {
    var begin = from;
    while (begin < content.length && (content[begin] == '\r' || content[begin] == '\n')) {
      begin++;
    }
    var inflater = new Inflater();
    try {
      inflater.setInput(content, begin, content.length - begin);
      while (inflater.inflate(buffer) > 0) {
        words.goOn();
        if (inflater.getBytesWritten() > MOST_UNPACKED) {
          throw new FileWords.Unreadable(Legibility.TOO_LARGE);
        }
      }
    } catch (DataFormatException otherwisePacked) {
      // then it does not grow by this
    } finally {
      inflater.end();
    }
  }

  /**
   * Stands in for every font a document names and does not bring. Words need no glyphs, and the
   * fonts of the machine are neither looked for, which takes long, nor listed in its home folder.
   */
  private static final class OneFont implements FontMapper {
    private static final String BUNDLED =
        "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private TrueTypeFont font;

    private synchronized TrueTypeFont font() {
      if (font == null) {
        try (InputStream in = PDFTextStripper.class.getResourceAsStream(BUNDLED)) {
          font = new TTFParser().parse(new RandomAccessReadBuffer(in));
        } catch (IOException missing) {
          throw new UncheckedIOException(missing);
        }
      }
      return font;
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor about) {
      return new FontMapping<>(font(), true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor about) {
      return new FontMapping<>(font(), true);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor about, PDCIDSystemInfo letters) {
      return new CIDFontMapping(null, font(), true);
    }
  }
}
