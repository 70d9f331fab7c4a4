package org.kefu.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kefu.customer.boundary.TagColour;
import org.kefu.customer.boundary.TagRow;
import org.kefu.customer.entity.Tag;
import org.kefu.search.boundary.Asked;
import org.kefu.search.boundary.Finder;
import org.kefu.shared.ChangedMeanwhile;
import org.kefu.shared.Likeness;

/** All tags. A stub, which another tag has taken in, is never listed. */
@ApplicationScoped
public class Vocabulary {
  private static final String LIKE =
      " from Tag t where t.sameAs is null and (t.key like :part or t.spelled like :spelled)";

  @PersistenceContext EntityManager em;
  @Inject TagMaking making;

  /** The tag that a name leads to; a new one where nobody has used it. */
  public Tag known(String written) {
    var name = Tag.clean(written, "tags");
    return current(name).orElseGet(() -> make(name));
  }

  /** Two people may make the same tag in the same moment: then the second has the first one's. */
  private Tag make(String name) {
    try {
      making.make(name);
    } catch (RuntimeException failed) {
      return current(name).orElseThrow(() -> failed);
    }
    return current(name).orElseThrow();
  }

  /** The tag that a name leads to. */
  public Optional<Tag> current(String name) {
    return find(name)
        .map(tag -> tag.getSameAs() == null ? tag : find(tag.getSameAs()).orElseThrow());
  }

  /** A search for tags as they are called now. */
  public Asked current(Asked asked) {
    return new Asked(asked.terms().stream().map(this::current).toList());
  }

  private Asked.Term current(Asked.Term term) {
    if (term instanceof Asked.Is is && is.field().equals(CustomerFields.TAG)) {
      var names = is.values().stream().map(this::nameNow).toList();
      return new Asked.Is(is.field(), names, is.not());
    }
    return term;
  }

  /** Itself where nobody has used it. */
  public String nameNow(String name) {
    return current(name).map(Tag::getName).orElse(name);
  }

  /** The tag or stub of exactly this name. */
  public Optional<Tag> find(String name) {
    return em.createQuery("select t from Tag t where t.key = :key", Tag.class)
        .setParameter("key", Tag.key(name))
        .getResultStream()
        .findFirst();
  }

  /** A tag that is no stub; whoever has it on the page knows it by name. */
  public Tag named(String name) {
    return find(name)
        .filter(tag -> tag.getSameAs() == null)
        .orElseThrow(() -> new UnknownTag(name));
  }

  /** Refuses a tag that was changed since it was read. */
  public Tag asRead(String name, int version) {
    var tag = named(name);
    if (tag.getVersion() != version) {
      throw new ChangedMeanwhile(name);
    }
    return tag;
  }

  public Tag add(Tag tag) {
    em.persist(tag);
    em.flush();
    return tag;
  }

  /** Whatever led to the one leads to the other. */
  public void lead(Tag from, Tag to) {
    stubs(from).forEach(stub -> stub.becomeStubOf(to));
    from.becomeStubOf(to);
  }

  private List<Tag> stubs(Tag of) {
    return em.createQuery("select t from Tag t where t.sameAs = :name", Tag.class)
        .setParameter("name", of.getName())
        .getResultList();
  }

  /** Those that may be given, whose name or its pinyin has the part in it. */
  public List<String> suggest(String part, int most) {
    return em.createQuery(
            "select t.name" + LIKE + " and t.retired = false order by t.name", String.class)
        .setParameter("part", part(part))
        .setParameter("spelled", spelled(part))
        .setMaxResults(most)
        .getResultList();
  }

  public List<TagRow> rows(String part, int first, int size) {
    return em.createQuery("select t" + LIKE + " order by t.name, t.id", Tag.class)
        .setParameter("part", part(part))
        .setParameter("spelled", spelled(part))
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultStream()
        .map(Tag::row)
        .toList();
  }

  public long count(String part) {
    return em.createQuery("select count(t)" + LIKE, Long.class)
        .setParameter("part", part(part))
        .setParameter("spelled", spelled(part))
        .getSingleResult();
  }

  private static String part(String part) {
    return Likeness.containing(Tag.key(part));
  }

  private static String spelled(String part) {
    return Likeness.containing(Finder.spelled(part).toLowerCase(Locale.ROOT));
  }

  /** The colours of those that are not grey. */
  public Map<String, TagColour> colours() {
    return em.createQuery(
            "select t from Tag t where t.colour <> :grey and t.sameAs is null", Tag.class)
        .setParameter("grey", TagColour.GREY)
        .getResultStream()
        .collect(Collectors.toMap(Tag::getName, Tag::getColour));
  }

  /** How many customers have each of these, themselves or by a contact; none where nobody does. */
  public Map<String, Long> uses(Collection<String> names) {
    if (names.isEmpty()) {
      return Map.of();
    }
    return Stream.of(
            """
            select g, count(c) from Customer c join c.tags g
            where g in :names and c.gone = :gone group by g\
            """,
            """
            select g.tag, count(distinct c.id) from Customer c join c.contactTags g
            where g.tag in :names and c.gone = :gone and c.id not in
              (select d.id from Customer d join d.tags t where d.id = c.id and t = g.tag)
            group by g.tag\
            """)
        .flatMap(
            counting ->
                em.createQuery(counting, Object[].class)
                    .setParameter("names", names)
                    .setParameter("gone", false)
                    .getResultStream())
        .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1], Long::sum));
  }
}
