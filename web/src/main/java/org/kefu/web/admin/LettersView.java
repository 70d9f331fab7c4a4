package org.kefu.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kefu.wording.boundary.LetterAdmin;
import org.kefu.wording.boundary.LetterKey;
import org.kefu.wording.boundary.LetterKind;
import org.kefu.wording.boundary.LetterRow;

/** Behind {@code /admin/letters.xhtml}: every letter of the system and who has changed it. */
@Named
@ViewScoped
public class LettersView implements Serializable {
  private static final List<String> LANGUAGES = List.of("zh", "en");

  @Inject LetterAdmin admin;
  @Inject LetterScopesView scopes;

  private transient Map<LetterKey, LetterRow> own;

  /**
   * One text of a letter.
   *
   * @param row null while it is as it ships
   */
  public record Cell(LetterKey key, LetterRow row, String scopeName) {}

  public List<LetterKind> getKinds() {
    return List.of(LetterKind.values());
  }

  /** The texts for everybody, one of each language. */
  public List<Cell> general(LetterKind kind) {
    return LANGUAGES.stream().map(language -> cell(new LetterKey(kind, language, ""))).toList();
  }

  /** Those of single mailboxes or teams. */
  public List<Cell> particular(LetterKind kind) {
    return own().keySet().stream()
        .filter(key -> key.kind() == kind && scopes.names(kind).containsKey(key.scope()))
        .filter(key -> !key.isGeneral())
        .map(this::cell)
        .toList();
  }

  private Cell cell(LetterKey key) {
    return new Cell(key, own().get(key), scopes.names(key.kind()).get(key.scope()));
  }

  private Map<LetterKey, LetterRow> own() {
    if (own == null) {
      own = admin.own().stream().collect(Collectors.toMap(LetterRow::key, Function.identity()));
    }
    return own;
  }
}
