package org.kefu.deed.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import org.kefu.deed.boundary.MacroFile;
import org.kefu.deed.entity.Macro;
import org.kefu.search.boundary.Finder;
import org.kefu.shared.CurrentUser;
import org.kefu.shared.Likeness;
import org.kefu.staff.boundary.Profile;

/** All macros, as far as the reader has them. */
@ApplicationScoped
public class MacroShelf {
  private static final String MINE =
      """
       from Macro m where m.foundBy like :part and (m.sharedWith = :all or m.sharedWith in :teams
        or m.owner = :me and m.sharedWith is null)\
      """;

  @PersistenceContext EntityManager em;
  @Inject CurrentUser current;
  @Inject Profile profile;

  public void add(Macro macro) {
    em.persist(macro);
  }

  public void remove(Macro macro) {
    em.remove(macro);
  }

  /** The macro, if the reader has it. */
  public Macro named(long id) {
    var macro = em.find(Macro.class, id);
    if (macro == null || !macro.isFor(current.login(), teams())) {
      throw new UnknownMacro();
    }
    return macro;
  }

  /** Those whose name or pinyin has the part in it, the most used first. */
  public List<Macro> page(String part, int first, int size) {
    return mine("select m" + MINE + " order by m.uses desc, m.name, m.id", Macro.class, part)
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultList();
  }

  public long count(String part) {
    return mine("select count(m)" + MINE, Long.class, part).getSingleResult();
  }

  private <T> TypedQuery<T> mine(String query, Class<T> type, String part) {
    return em.createQuery(query, type)
        .setParameter("part", Likeness.containing(part.strip().toLowerCase(Locale.ROOT)))
        .setParameter("all", MacroFile.ALL)
        .setParameter("teams", teams())
        .setParameter("me", current.login());
  }

  /** The teams of the reader; one that is nobody's where there are none. */
  private List<String> teams() {
    var teams = profile.mine().teams();
    return teams.isEmpty() ? List.of("") : List.copyOf(teams);
  }

  /** In the database: whoever uses one at the same moment waits for nobody. */
  public void countUse(Macro macro) {
    em.createQuery("update Macro m set m.uses = m.uses + 1 where m = :macro")
        .setParameter("macro", macro)
        .executeUpdate();
  }

  /** All that a macro is to be found by. */
  public static String foundBy(MacroFile file) {
    return (file.name() + "\n" + Finder.spellings(file.name())).toLowerCase(Locale.ROOT);
  }
}
