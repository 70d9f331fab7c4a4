package org.kefu.wording.control;

import java.util.List;
import java.util.Set;
import org.kefu.shared.InvalidInput;
import org.kefu.shared.Template;
import org.kefu.wording.boundary.LetterKind;
import org.kefu.wording.boundary.LetterText;
import org.kefu.wording.boundary.Placeholder;

/** What the words of a letter must have and may have. */
public final class LetterRules {
  private LetterRules() {}

  /**
   * @throws InvalidInput at {@code subject} or {@code body}
   */
  public static void check(LetterKind kind, LetterText text) {
    if (kind.isLetter()) {
      check("subject", text.subject(), LetterKind.subject(), LetterKind.REQUIRED_IN_SUBJECT);
    }
    check("body", text.body(), kind.getAllowed(), kind.getRequired());
  }

  private static void check(
      String field, String words, List<Placeholder> allowed, Set<Placeholder> required) {
    var template = new Template(words);
    template.check(field, Placeholder.words(allowed));
    for (var word : Placeholder.words(required)) {
      if (!template.names().contains(word)) {
        throw new InvalidInput(field, "placeholderRequired", Template.braced(word));
      }
    }
  }
}
