package org.kefu.channel.control;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.kefu.channel.boundary.Legibility;

/**
 * The words of office documents that are XML in a ZIP file: docx, xlsx, pptx and the OpenDocument
 * formats. Only the list at the end of such a file is right about what is in it, so it has to lie
 * on disk. Nothing is kept unpacked; what unpacks to more than a document can have is refused.
 */
final class OfficeWords {
  private static final int MOST_ENTRIES = 5_000;
  private static final long MOST_UNPACKED = 64L * 1024 * 1024;
  private static final int MOST_SHARED = 4_000_000;

  /** What OOXML has its words in. */
  private static final Pattern OOXML =
      Pattern.compile(
          "word/(document|header\\d*|footer\\d*|footnotes|endnotes|comments)\\.xml"
              + "|ppt/(slides|notesSlides)/[^/]+\\.xml|xl/comments\\d*\\.xml");

  private static final Pattern SHEET = Pattern.compile("xl/worksheets/[^/]+\\.xml");
  private static final String SHARED = "xl/sharedStrings.xml";
  private static final String OPEN_DOCUMENT = "content.xml";
  private static final String MANIFEST = "META-INF/manifest.xml";

  /** Elements behind which a new line begins. */
  private static final Set<String> LINES = Set.of("p", "h", "br", "cr", "row", "line-break");

  private static final Set<String> GAPS = Set.of("tab", "s", "c", "tc", "table-cell");

  private final ZipFile file;
  private final FileWords words;
  private final List<String> shared = new ArrayList<>();
  private long unpacked;

  private OfficeWords(ZipFile file, FileWords words) {
    this.file = file;
    this.words = words;
  }

  static void read(byte[] content, FileWords words) throws IOException, XMLStreamException {
    var path = Files.createTempFile("office", ".zip");
    try {
      Files.write(path, content);
      try (var file = new ZipFile(path.toFile())) {
        var document = new OfficeWords(file, words);
        document.prepare();
        document.read();
      }
    } finally {
      Files.delete(path);
    }
  }

  /** What must be known before the words are read, wherever in the file it stands. */
  private void prepare() throws IOException, XMLStreamException {
    each(
        (name, in) -> {
          if (name.equals(SHARED)) {
            share(reader(in));
          } else if (name.equals(MANIFEST) && isLocked(in)) {
            throw new FileWords.Unreadable(Legibility.ENCRYPTED);
          }
        });
  }

  private static boolean isLocked(InputStream in) throws IOException {
    return new String(in.readNBytes(1_000_000), StandardCharsets.UTF_8).contains("encryption-data");
  }

  private void read() throws IOException, XMLStreamException {
    each(
        (name, in) -> {
          if (OOXML.matcher(name).matches()) {
            write(reader(in), "t");
          } else if (SHEET.matcher(name).matches()) {
            sheet(reader(in));
          } else if (name.equals(OPEN_DOCUMENT)) {
            write(reader(in), "body");
          }
        });
  }

  private interface Part {
    void read(String name, InputStream in) throws IOException, XMLStreamException;
  }

  private void each(Part part) throws IOException, XMLStreamException {
    if (file.size() > MOST_ENTRIES) {
      throw new FileWords.Unreadable(Legibility.TOO_LARGE);
    }
    for (var entry : Collections.list(file.entries())) {
      try (var in = new Counted(file.getInputStream(entry))) {
        part.read(entry.getName(), in);
      }
    }
  }

  /** Counts what is unpacked. */
  private final class Counted extends FilterInputStream {
    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      var one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
      var some = super.read(into, from, most);
      count(Math.max(some, 0));
      return some;
    }

    private void count(int some) {
      unpacked += some;
      if (unpacked > MOST_UNPACKED) {
        throw new FileWords.Unreadable(Legibility.TOO_LARGE);
      }
      words.goOn();
    }
  }

  /** The platform's own, whatever else a library brings; documents have no DTD. */
  private static XMLStreamReader reader(InputStream in) throws XMLStreamException {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory.createXMLStreamReader(in);
  }

  /** Writes what stands in elements of this name; the name ends none that stand in it. */
  private void write(XMLStreamReader xml, String holder) throws XMLStreamException {
    var inside = 0;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT ->
            inside += xml.getLocalName().equals(holder) ? 1 : 0;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (inside > 0) {
            words.add(xml.getText());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          inside -= xml.getLocalName().equals(holder) ? 1 : 0;
          part(xml.getLocalName());
        }
        default -> words.goOn();
      }
    }
    words.line();
  }

  private void part(String element) {
    if (LINES.contains(element)) {
      words.line();
    } else if (GAPS.contains(element)) {
      words.add(" ");
    }
  }

  /** Texts that cells refer to by their place; how they are pronounced is none of them. */
  private void share(XMLStreamReader xml) throws XMLStreamException {
    var one = new StringBuilder();
    var room = MOST_SHARED;
    var inside = false;
    var spelled = 0;
    while (xml.hasNext() && room > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          inside = xml.getLocalName().equals("t");
          spelled += xml.getLocalName().equals("rPh") ? 1 : 0;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (inside && spelled == 0) {
            one.append(xml.getText());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          inside = false;
          spelled -= xml.getLocalName().equals("rPh") ? 1 : 0;
          if (xml.getLocalName().equals("si")) {
            shared.add(one.toString());
            room -= one.length() + 1;
            one.setLength(0);
          }
        }
        default -> words.goOn();
      }
    }
  }

  private void sheet(XMLStreamReader xml) throws XMLStreamException {
    String type = null;
    var value = new StringBuilder();
    var inside = false;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          var name = xml.getLocalName();
          type = name.equals("c") ? xml.getAttributeValue(null, "t") : type;
          inside = name.equals("v") || name.equals("t");
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (inside) {
            value.append(xml.getText());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          inside = false;
          if (xml.getLocalName().equals("c")) {
            words.add("s".equals(type) ? shared(value.toString()) : value);
            value.setLength(0);
          }
          part(xml.getLocalName());
        }
        default -> words.goOn();
      }
    }
    words.line();
  }

  private String shared(String place) {
    var at = Integer.parseInt(place.strip());
    return at >= 0 && at < shared.size() ? shared.get(at) : "";
  }
}
