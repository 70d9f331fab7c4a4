package org.kefu.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kefu.customer.boundary.CustomerQuery;
import org.kefu.customer.boundary.CustomerQuery.Shelf;
import org.kefu.customer.boundary.OpenWork;
import org.kefu.search.boundary.Asked;
import org.kefu.search.boundary.Document;
import org.kefu.shared.Likeness;

/** Says a query for customers {@code c} in the words of the database. */
@ApplicationScoped
public class CustomerConditions {
  @Inject Territory territory;
  @Inject Owners owners;
  @Inject Vocabulary vocabulary;
  @Inject AskedTimes times;
  @Inject OpenWork work;

  /** All of it but words and custom fields, which only the index knows. */
  public Where of(CustomerQuery query) {
    var where = new Where(territory.bounds());
    where.shelf(query);
    where.same("kind", query.kind());
    where.same("language", query.language());
    where.same("account.level", query.level());
    where.begins("account.number", query.account());
    where.like("company", query.company());
    where.region(query.region());
    where.tag(query.tag());
    where.contact(query.contact());
    where.owner(query.owner());
    where.during("createdAt", "entered", times.of("entered", query.entered()));
    where.during("updatedAt", "updated", times.of("updated", query.updated()));
    where.during("verifiedAt", "verified", times.of("verified", query.verified()));
    where.during("verifiedAt", "due", times.due(query.due()));
    if (query.open() != null) {
      var those = query.open() ? " in (" : " not in (";
      where.and("c.number" + those + work.ofCustomer() + ")", "notClosed", false);
    }
    return where;
  }

  /** The conditions of one query with their parameters. */
  public final class Where {
    private final Territory.Bounds bounds;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    private Where(Territory.Bounds bounds) {
      this.bounds = bounds;
    }

    private void shelf(CustomerQuery query) {
      switch (query.shelf()) {
        case CURRENT -> and("c.gone = :gone", "gone", false);
        case DELETED -> conditions.add("c.deletedAt is not null");
        case MERGED -> conditions.add("c.mergedInto is not null");
      }
      if (query.shelf() != Shelf.CURRENT && query.words() != null && !query.words().isBlank()) {
        and(
            "(lower(c.name) like :words or lower(c.company) like :words or lower(c.number) like"
                + " :words)",
            "words",
            part(query.words()));
      }
    }

    private void same(String attribute, Object value) {
      if (value != null) {
        and("c." + attribute + " = :" + name(attribute), name(attribute), value);
      }
    }

    private void like(String attribute, String part) {
      if (part != null) {
        and("lower(c." + attribute + ") like :" + attribute, attribute, part(part));
      }
    }

    private void begins(String attribute, String part) {
      if (part != null) {
        var name = name(attribute);
        and("c." + attribute + " like :" + name, name, Likeness.containing(part).substring(1));
      }
    }

    private void region(String region) {
      if (region != null) {
        and(
            "c.id in (select r.id from Customer r join r.addresses p where p.province = :place or"
                + " p.city = :place)",
            "place",
            region.substring(region.indexOf('/') + 1));
      }
    }

    private void tag(String tag) {
      if (tag != null) {
        and(
            "(c.id in (select d.id from Customer d join d.tags own where own = :tag)"
                + " or c.id in (select e.id from Customer e join e.contactTags g where g.tag ="
                + " :tag))",
            "tag",
            vocabulary.nameNow(tag));
      }
    }

    private void contact(String part) {
      if (part != null) {
        and(
            "c.id in (select n.id from Customer n join n.contacts m where lower(m.name) like"
                + " :contact)",
            "contact",
            part(part));
      }
    }

    private void owner(String owner) {
      if (CustomerQuery.NOBODY.equals(owner)) {
        conditions.add("c.owner is null");
      } else if (owner != null) {
        and("c.owner in :owners", "owners", owners.named(owner));
      }
    }

    private void during(String attribute, String name, Asked.Between time) {
      if (time != null && time.from() != null) {
        and("c." + attribute + " >= :" + name, name, Document.instant(time.from()));
      }
      if (time != null && time.to() != null) {
        var end = name + "End";
        and("c." + attribute + " <= :" + end, end, Document.instant(time.to()));
      }
    }

    public void and(String condition, String name, Object value) {
      conditions.add(condition);
      values.put(name, value);
    }

    public <T> TypedQuery<T> bind(TypedQuery<T> query) {
      values.forEach(query::setParameter);
      return bounds.bind(query);
    }

    /** The same for queries with the same rows; a moment that goes on makes no difference. */
    public Object question() {
      var asked = new LinkedHashMap<>(values);
      asked.replaceAll((name, value) -> value instanceof Instant at ? minute(at) : value);
      return List.of(toString(), asked, bounds.regions());
    }

    private static Object minute(Instant at) {
      return at.getEpochSecond() / 60;
    }

    private static String name(String attribute) {
      return attribute.replace(".", "");
    }

    private static String part(String part) {
      return Likeness.containing(part.strip().toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
      return " where " + String.join(" and ", conditions) + bounds.condition();
    }
  }
}
