package org.kefu.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kefu.channel.boundary.MailVerdict;
import org.kefu.web.agent.Bundles;

/** What became of mails, in words and tones. */
@Named
@RequestScoped
public class MailWordsView {
  /** Why a mail ended as it did; reasons are keys, with arguments after blanks. */
  public String why(String reasons) {
    return reasons == null
        ? ""
        : Stream.of(reasons.split("; "))
            .map(MailWordsView::one)
            .collect(Collectors.joining(Bundles.text("ticket", "semicolon")));
  }

  private static String one(String reason) {
    var parts = reason.split(" ");
    var key = "why." + parts[0];
    return Bundles.has("admin", key)
        ? Bundles.text("admin", key, (Object[]) Arrays.copyOfRange(parts, 1, parts.length))
        : reason;
  }

  public String addresses(List<String> all) {
    return all.isEmpty() ? "—" : String.join(", ", all);
  }

  public String tone(MailVerdict.Kind verdict) {
    return switch (verdict) {
      case NEW -> "brand";
      case JOINED -> "ok";
      case HELD -> "warn";
      case PARKED, DISCARDED, DUPLICATE -> "plain";
    };
  }

  /** What stands in the way of a mailbox; empty when nothing does. */
  public String trouble(String error, String words) {
    return error == null ? "" : Bundles.text("refusal", "InvalidInput." + error, words);
  }
}
