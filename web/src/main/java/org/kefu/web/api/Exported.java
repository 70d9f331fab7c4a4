package org.kefu.web.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Locale;
import org.kefu.shared.InvalidInput;
import org.kefu.web.export.TableDownload;
import org.kefu.web.export.TakenAlong;

/** How a program asks for a file of a list, and how it gets it. */
final class Exported {
  private Exported() {}

  static Response response(TakenAlong made) throws IOException {
    StreamingOutput bytes = made::send;
    return Response.ok(bytes, made.kind().type())
        .header(HttpHeaders.CONTENT_DISPOSITION, made.kind().disposition(made.name()))
        .header(HttpHeaders.CONTENT_LENGTH, Files.size(made.file()))
        .build();
  }

  static TableDownload kind(String format) {
    return TableDownload.ending(format)
        .orElseThrow(() -> new InvalidInput("format", "choice", "csv, xlsx, vcf"));
  }

  static <E extends Enum<E>> E choice(String field, Class<E> type, String written) {
    return Arrays.stream(type.getEnumConstants())
        .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(written))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidInput(
                    field,
                    "choice",
                    Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT)));
  }
}
