package org.kefu.system.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FilesTest {
  private static final String UNKNOWN = "application/octet-stream";
  private static final byte[] PNG = {
    (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 0
  };

  @Test
  void theContentIsBelievedBeforeTheWord() {
    assertThat(Files.type(PNG, "text/plain")).isEqualTo("image/png");
    assertThat(Files.type(bytes("<html><script>"), "image/png")).isEqualTo("text/html");
    assertThat(Files.type(bytes("%PDF-1.7 ..."), "image/jpeg")).isEqualTo("application/pdf");
    assertThat(Files.type(bytes("RIFF0000WEBPVP8 "), UNKNOWN)).isEqualTo("image/webp");
    assertThat(Files.type(bytes("BM0000\0\0\0\0"), UNKNOWN)).isEqualTo("image/bmp");
  }

  @Test
  void aWordThatWouldShowInTheContentIsNotTaken() {
    assertThat(Files.type(bytes("MZ no picture"), "image/png")).isEqualTo(UNKNOWN);
    assertThat(Files.type(bytes("MZ no paper"), "application/pdf")).isEqualTo(UNKNOWN);
    assertThat(Files.type(bytes("x"), null)).isEqualTo(UNKNOWN);
  }

  @Test
  void aWordThatCannotBeProvenIsKept() {
    assertThat(Files.type(bytes("a,b"), "text/csv")).isEqualTo("text/csv");
    assertThat(Files.type(new byte[0], "text/plain")).isEqualTo("text/plain");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
