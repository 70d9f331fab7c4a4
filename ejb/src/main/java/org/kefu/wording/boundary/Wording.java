package org.kefu.wording.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.kefu.wording.control.LetterPress;

/** Words letters in the language of the customer, as this installation has chosen to. */
@Stateless
@PermitAll
public class Wording {
  @Inject LetterPress press;

  /** The letter in the words of the mailbox and with the signature of the team it comes from. */
  public LetterWords letter(LetterKind kind, String language, LetterFacts facts) {
    return press.print(kind, language, facts);
  }

  /** A phrase as it reads with these facts. */
  public String fill(String phrase, String language, LetterFacts facts) {
    return press.fill(phrase, language, facts);
  }
}
