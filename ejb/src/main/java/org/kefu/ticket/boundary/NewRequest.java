package org.kefu.ticket.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kefu.shared.InvalidInput;

/**
 * Command: what somebody asks on the public form. Without a mail address or a telephone number
 * nobody could answer.
 *
 * @param fields what the custom fields of the form were filled with, by key
 */
public record NewRequest(
    @NotBlank @Size(max = 120) String name,
    @Size(max = 200) String email,
    @Size(max = 40) String phone,
    @NotBlank @Size(max = 300) String subject,
    @NotBlank @Size(max = 20_000) String text,
    @Size(max = 120) String product,
    @NotNull String language,
    @NotNull List<Reply.NewFile> files,
    @NotNull Map<String, String> fields) {

  /** As a form without custom fields says it. */
  public NewRequest(
      String name,
      String email,
      String phone,
      String subject,
      String text,
      String product,
      String language,
      List<Reply.NewFile> files) {
    this(name, email, phone, subject, text, product, language, files, Map.of());
  }

  public void demandAWayBack() {
    if (isBlank(email) && isBlank(phone)) {
      throw new InvalidInput("email", "wayBack");
    }
  }

  /** The mail address, empty where there is none. */
  String address() {
    return isBlank(email) ? "" : email.strip();
  }

  /** The words with who signed them: a file we know already may say something else. */
  public String signed() {
    var signature = Stream.of(name, phone, email).filter(each -> !isBlank(each)).map(String::strip);
    return text.strip() + "\n\n-- \n" + signature.collect(Collectors.joining("\n"));
  }

  private static boolean isBlank(String value) {
    return value == null || value.isBlank();
  }
}
