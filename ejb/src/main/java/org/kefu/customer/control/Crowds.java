package org.kefu.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.kefu.customer.boundary.Crowd;

/** What too many files share to be compared for it. */
@ApplicationScoped
public class Crowds {
  private static final int MOST = 50;
  private static final int END = 4;

  @PersistenceContext EntityManager em;

  /** The largest first; numbers with their last digits only. */
  public List<Crowd> largest() {
    return em.createQuery(
            "select k.trait, k.files from CustomerCrowd k order by k.files desc, k.trait",
            Object[].class)
        .setMaxResults(MOST)
        .getResultStream()
        .map(row -> crowd((String) row[0], (Long) row[1]))
        .toList();
  }

  private static Crowd crowd(String trait, long files) {
    var parts = trait.split(":", 2);
    var value =
        switch (parts[0]) {
          case "phone", "registration" -> "…" + end(parts[1]);
          case "mail" -> "…" + parts[1].substring(parts[1].indexOf('@'));
          case "number" -> "…" + end(parts[1].split(":", 2)[0]);
          default -> parts[1].replace(":", " · ");
        };
    return new Crowd(parts[0], value, files);
  }

  private static String end(String value) {
    return value.substring(Math.max(0, value.length() - END));
  }
}
