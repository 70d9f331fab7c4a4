package org.kefu.wording.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import org.kefu.search.boundary.Finder;
import org.kefu.shared.CurrentUser;
import org.kefu.shared.Likeness;
import org.kefu.staff.boundary.Profile;
import org.kefu.wording.boundary.PhraseFile;
import org.kefu.wording.entity.Phrase;

/** All phrases, as far as the reader has them. */
@ApplicationScoped
public class PhraseShelf {
  private static final String MINE =
      """
       from Phrase p where p.foundBy like :part and (p.sharedWith = :all or p.sharedWith in :teams
        or p.owner = :me and p.sharedWith is null)\
      """;

  @PersistenceContext EntityManager em;
  @Inject CurrentUser current;
  @Inject Profile profile;

  public void add(Phrase phrase) {
    em.persist(phrase);
  }

  public void remove(Phrase phrase) {
    em.remove(phrase);
  }

  /** The phrase, if the reader has it. */
  public Phrase named(long id) {
    var phrase = em.find(Phrase.class, id);
    if (phrase == null || !phrase.isFor(current.login(), teams())) {
      throw new UnknownPhrase();
    }
    return phrase;
  }

  /** Those whose name, category or pinyin has the part in it, the most used first. */
  public List<Phrase> page(String part, int first, int size) {
    return mine("select p" + MINE + " order by p.uses desc, p.name, p.id", Phrase.class, part)
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultList();
  }

  public long count(String part) {
    return mine("select count(p)" + MINE, Long.class, part).getSingleResult();
  }

  /** What those are sorted by that the reader has. */
  public List<String> categories(String part, int most) {
    return mine(
            "select distinct p.category" + MINE + " and p.category is not null order by p.category",
            String.class,
            part)
        .setMaxResults(most)
        .getResultList();
  }

  private <T> TypedQuery<T> mine(String query, Class<T> type, String part) {
    return em.createQuery(query, type)
        .setParameter("part", Likeness.containing(part.strip().toLowerCase(Locale.ROOT)))
        .setParameter("all", PhraseFile.ALL)
        .setParameter("teams", teams())
        .setParameter("me", current.login());
  }

  /** The teams of the reader; one that is nobody's where there are none. */
  private List<String> teams() {
    var teams = profile.mine().teams();
    return teams.isEmpty() ? List.of("") : List.copyOf(teams);
  }

  /** In the database: whoever uses one at the same moment waits for nobody. */
  public void countUse(Phrase phrase) {
    em.createQuery("update Phrase p set p.uses = p.uses + 1 where p = :phrase")
        .setParameter("phrase", phrase)
        .executeUpdate();
  }

  /** All that a phrase is to be found by. */
  public static String foundBy(PhraseFile file) {
    var words = file.category() == null ? file.name() : file.name() + "\n" + file.category();
    return (words + "\n" + Finder.spellings(words)).toLowerCase(Locale.ROOT);
  }
}
