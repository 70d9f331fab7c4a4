package org.kefu.wording.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kefu.shared.ChangedMeanwhile;
import org.kefu.shared.Remembered;
import org.kefu.wording.boundary.LetterKey;
import org.kefu.wording.boundary.LetterText;
import org.kefu.wording.entity.LetterEdition;

/** The letters as this installation words them; what nobody has changed is as it ships. */
@ApplicationScoped
public class LetterShelf {
  private static final int LONGEST_HISTORY = 50;

  @PersistenceContext EntityManager em;
  @Inject Remembered<Map<LetterKey, LetterText>> worded;

  /** The words that hold: of the scope, else those for everybody, else those that ship. */
  public LetterText text(LetterKey key) {
    return own(key)
        .or(() -> key.isGeneral() ? Optional.empty() : own(key.general()))
        .orElseGet(() -> Shipped.text(key));
  }

  private Optional<LetterText> own(LetterKey key) {
    return Optional.ofNullable(worded.get(this::read).get(key));
  }

  public Optional<LetterEdition> last(LetterKey key) {
    return history(key, 1).stream().findFirst();
  }

  /** The newest first. */
  public List<LetterEdition> history(LetterKey key) {
    return history(key, LONGEST_HISTORY);
  }

  private List<LetterEdition> history(LetterKey key, int most) {
    return em.createQuery(
            """
            select e from LetterEdition e
            where e.kind = :kind and e.language = :language and e.scope = :scope
            order by e.edition desc\
            """,
            LetterEdition.class)
        .setParameter("kind", key.kind())
        .setParameter("language", key.language())
        .setParameter("scope", key.scope())
        .setMaxResults(most)
        .getResultList();
  }

  private Map<LetterKey, LetterText> read() {
    return changed().stream()
        .filter(edition -> edition.text().isPresent())
        .collect(Collectors.toMap(LetterEdition::key, edition -> edition.text().get()));
  }

  /** The last edition of each letter that was ever changed. */
  public List<LetterEdition> changed() {
    return em.createQuery(
            """
            select e from LetterEdition e where e.edition = (
              select max(l.edition) from LetterEdition l
              where l.kind = e.kind and l.language = e.language and l.scope = e.scope)\
            """,
            LetterEdition.class)
        .getResultList();
  }

  /**
   * @throws ChangedMeanwhile when somebody wrote the same edition in the same moment
   */
  public void add(LetterEdition edition) {
    worded.changing();
    try {
      em.persist(edition);
      em.flush();
    } catch (PersistenceException taken) {
      throw new ChangedMeanwhile(edition.key().toString());
    }
  }
}
