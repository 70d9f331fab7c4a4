package org.kefu.wording.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Which text it is.
 *
 * @param language {@code zh} or {@code en}
 * @param scope the code of the mailbox whose letter it is, of the team whose signature it is; empty
 *     for all
 */
public record LetterKey(
    @NotNull LetterKind kind,
    @NotNull @Pattern(regexp = "zh|en") String language,
    @NotNull String scope) {

  public boolean isGeneral() {
    return scope.isEmpty();
  }

  /** The same text for everybody. */
  public LetterKey general() {
    return new LetterKey(kind, language, "");
  }

  /** As the log of changes knows it. */
  @Override
  public String toString() {
    return kind + "/" + language + (isGeneral() ? "" : "/" + scope);
  }
}
