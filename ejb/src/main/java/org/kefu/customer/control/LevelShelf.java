package org.kefu.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kefu.customer.entity.CustomerLevel;

/** All levels. */
@ApplicationScoped
public class LevelShelf {
  @PersistenceContext EntityManager em;

  public void add(CustomerLevel level) {
    em.persist(level);
    em.flush();
  }

  /** The highest first. */
  public List<CustomerLevel> all() {
    return em.createQuery(
            "select l from CustomerLevel l order by l.place, l.code", CustomerLevel.class)
        .getResultList();
  }

  public Optional<CustomerLevel> find(String code) {
    return em.createQuery("select l from CustomerLevel l where l.code = :code", CustomerLevel.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  /** The level somebody wrote: by its code or by either of its names. */
  public Optional<CustomerLevel> written(String text) {
    return all().stream()
        .filter(
            level ->
                level.getCode().equalsIgnoreCase(text)
                    || level.file().nameZh().equals(text)
                    || level.file().nameEn().equalsIgnoreCase(text))
        .findFirst();
  }

  /** How many customers have each; none where nobody does. */
  public Map<String, Long> uses() {
    return em.createQuery(
            """
            select c.account.level, count(c) from Customer c
            where c.gone = false and c.account.level is not null group by c.account.level\
            """,
            Object[].class)
        .getResultStream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
  }
}
