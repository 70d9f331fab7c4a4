package org.kefu.wording.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.kefu.shared.BusinessClock;
import org.kefu.shared.ChangedMeanwhile;
import org.kefu.shared.CurrentUser;
import org.kefu.shared.InvalidInput;
import org.kefu.shared.Page;
import org.kefu.shared.Template;
import org.kefu.staff.boundary.Right;
import org.kefu.staff.boundary.Rights;
import org.kefu.staff.boundary.Teams;
import org.kefu.wording.control.PhraseShelf;
import org.kefu.wording.entity.Phrase;

/** The phrases of whoever works on tickets: their own, those of their teams, those of all. */
@Stateless
@RolesAllowed({Right.TICKET_WORK, Right.PHRASE_SHARE})
public class Phrases {
  @Inject PhraseShelf shelf;
  @Inject Rights rights;
  @Inject Teams teams;
  @Inject BusinessClock clock;
  @Inject CurrentUser user;

  /**
   * The most used first.
   *
   * @param part of the name, the category, or their pinyin in full or by initials; empty for all
   */
  public Page<PhraseRow> page(@NotNull String part, int first, int size) {
    var rows = shelf.page(part, first, size).stream().map(this::row).toList();
    return new Page<>(rows, shelf.count(part));
  }

  /** As {@link #page}, without counting all. */
  public List<PhraseRow> find(@NotNull String part, int most) {
    return shelf.page(part, 0, most).stream().map(this::row).toList();
  }

  public List<String> categories(@NotNull String part, int most) {
    return shelf.categories(part, most);
  }

  public void create(@NotNull @Valid PhraseFile file) {
    var phrase = new Phrase(user.login());
    write(phrase, file);
    shelf.add(phrase);
  }

  /**
   * @param version the one that was read
   */
  public void change(long id, int version, @NotNull @Valid PhraseFile file) {
    var phrase = writable(id);
    if (phrase.getVersion() != version) {
      throw new ChangedMeanwhile(file.name());
    }
    write(phrase, file);
  }

  public void remove(long id) {
    shelf.remove(writable(id));
  }

  public void countUse(long id) {
    shelf.countUse(shelf.named(id));
  }

  private Phrase writable(long id) {
    var phrase = shelf.named(id);
    if (!isWritable(phrase)) {
      throw new InvalidInput("sharedWith", "phraseShared");
    }
    return phrase;
  }

  /** One's own as long as nobody else has it, and with the right those that are shared. */
  private boolean isWritable(Phrase phrase) {
    return phrase.isShared() ? rights.has(Right.PHRASE_SHARE) : phrase.isOf(user.login());
  }

  private void write(Phrase phrase, PhraseFile file) {
    if (file.sharedWith() != null && !rights.has(Right.PHRASE_SHARE)) {
      throw new InvalidInput("sharedWith", "phraseShared");
    }
    if (!PhraseFile.ALL.equals(file.sharedWith())) {
      teams.check(file.sharedWith(), null);
    }
    new Template(file.body()).check("body", Placeholder.words(Placeholder.OF_PHRASES));
    phrase.write(file, PhraseShelf.foundBy(file), user.login(), clock.instant());
  }

  private PhraseRow row(Phrase phrase) {
    return phrase.row(isWritable(phrase));
  }
}
