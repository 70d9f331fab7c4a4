package org.kefu.channel.control;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Turns bytes into text when the label is missing or wrong. Mail programs label GBK as gb2312,
 * UTF-8 as latin1 and much as nothing at all; a customer's sentence has to come out right all the
 * same.
 */
final class CharsetRepair {

  /** Text, and whether the bytes were other than their label said. */
  record Decoded(String text, boolean damaged) {}

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Set<String> DETECTABLE =
      Set.of("Big5", "EUC-JP", "Shift_JIS", "EUC-KR", "KOI8-R", "windows-1251", "UTF-16LE");
  private static final int CONFIDENT = 60;

  private CharsetRepair() {}

  static Decoded decode(byte[] bytes, String label) {
    if (bytes.length == 0) {
      return new Decoded("", false);
    }
    if (Utf7.isNamed(label)) {
      return new Decoded(Utf7.decode(bytes), false);
    }
    List<Charset> named = CharsetLabel.charsets(label);
    if (named.isEmpty()) {
      return new Decoded(detect(bytes, null), hasLabel(label) || !isAscii(bytes));
    }
    for (Charset charset : named) {
      Optional<String> text = strictly(bytes, charset).filter(t -> fits(bytes, t, charset));
      if (text.isPresent()) {
        return new Decoded(withoutMark(text.get()), false);
      }
    }
    String tolerated = leniently(bytes, named.get(0));
    if (!contradicts(bytes, named.get(0)) && isNearlyWhole(tolerated)) {
      return new Decoded(withoutMark(tolerated), true);
    }
    return new Decoded(detect(bytes, named.get(0)), true);
  }

  /** Text in the charset that a person names, whatever comes of it. */
  static Decoded as(byte[] bytes, Charset charset) {
    return new Decoded(withoutMark(leniently(bytes, charset)), false);
  }

  /** Text of bytes nobody labelled; the hint decides only where the bytes leave it open. */
  static String detect(byte[] bytes, Charset hint) {
    if (isAscii(bytes)) {
      return escaped(bytes).orElseGet(() -> new String(bytes, StandardCharsets.US_ASCII));
    }
    return strictly(bytes, StandardCharsets.UTF_8)
        .or(() -> withByteOrderMark(bytes))
        .map(CharsetRepair::withoutMark)
        .orElseGet(() -> eightBit(bytes, hint));
  }

  private static String eightBit(byte[] bytes, Charset hint) {
    var shape = new ByteShape(bytes);
    if (shape.looksLatin()) {
      return leniently(bytes, hint != null && isSingleByte(hint) ? hint : WINDOWS_1252);
    }
    if (shape.looksChinese()) {
      return leniently(bytes, GB18030);
    }
    return Optional.ofNullable(hint)
        .flatMap(h -> strictly(bytes, h))
        .or(() -> detectedBy(bytes))
        .or(() -> strictly(bytes, GB18030))
        .orElseGet(() -> lastResort(bytes, shape));
  }

  private static String lastResort(byte[] bytes, ByteShape shape) {
    return leniently(bytes, shape.isMostlyHigh() ? GB18030 : WINDOWS_1252);
  }

  private static Optional<String> detectedBy(byte[] bytes) {
    CharsetMatch match = new CharsetDetector().setText(bytes).detect();
    if (match == null
        || match.getConfidence() < CONFIDENT
        || !DETECTABLE.contains(match.getName())) {
      return Optional.empty();
    }
    return strictly(bytes, Charset.forName(match.getName()));
  }

  private static Optional<String> escaped(byte[] bytes) {
    String ascii = new String(bytes, StandardCharsets.US_ASCII);
    return ascii.contains("\u001b$") || ascii.contains("\u001b(J")
        ? strictly(bytes, Charset.forName("ISO-2022-JP"))
        : Optional.empty();
  }

  private static Optional<String> withByteOrderMark(byte[] bytes) {
    boolean little = bytes.length > 1 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe;
    boolean big = bytes.length > 1 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff;
    return little || big ? strictly(bytes, StandardCharsets.UTF_16) : Optional.empty();
  }

  /** A label can decode without error and be wrong all the same. */
  private static boolean fits(byte[] bytes, String text, Charset charset) {
    return !contradicts(bytes, charset) && text.indexOf('\ufffd') < 0;
  }

  private static boolean contradicts(byte[] bytes, Charset charset) {
    if (charset.equals(WINDOWS_1252)) {
      return !isAscii(bytes) && (isUtf8(bytes) || new ByteShape(bytes).looksChinese())
          || escaped(bytes).isPresent();
    }
    return charset.equals(GB18030) && isUtf8(bytes) && hasWideCharacters(bytes);
  }

  private static boolean isUtf8(byte[] bytes) {
    return !isAscii(bytes) && strictly(bytes, StandardCharsets.UTF_8).isPresent();
  }

  /** Two-byte UTF-8 can be true GBK by chance (the word 联通 is); three-byte hardly ever. */
  private static boolean hasWideCharacters(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).chars().anyMatch(c -> c >= 0x800);
  }

  private static boolean isNearlyWhole(String text) {
    long lost = text.chars().filter(c -> c == '\ufffd').count();
    long foreign = text.chars().filter(c -> c > 0x7f).count();
    return lost * 5 <= foreign;
  }

  static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasLabel(String label) {
    return label != null && !label.isBlank();
  }

  private static boolean isSingleByte(Charset charset) {
    return charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1.0f;
  }

  private static String withoutMark(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      var decoder =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
      return Optional.of(decoder.decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String leniently(byte[] bytes, Charset charset) {
    return new String(bytes, charset);
  }
}
