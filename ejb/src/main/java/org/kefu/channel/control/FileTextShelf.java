package org.kefu.channel.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kefu.channel.boundary.Legibility;
import org.kefu.channel.entity.FileText;
import org.kefu.shared.BusinessClock;

/** What was read in files, by the SHA-256 of their content. */
@ApplicationScoped
public class FileTextShelf {
  @PersistenceContext EntityManager em;
  @Inject BusinessClock clock;

  /** What is known of these; the text is empty where there is none. */
  public Map<String, String> texts(Collection<String> shas) {
    var texts = new HashMap<String, String>();
    rows("select f.sha256, f.text from FileText f where f.sha256 in :shas", shas)
        .forEach(row -> texts.put((String) row[0], row[1] == null ? "" : (String) row[1]));
    return texts;
  }

  public Map<String, Legibility> outcomes(Collection<String> shas) {
    return rows("select f.sha256, f.outcome from FileText f where f.sha256 in :shas", shas).stream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> (Legibility) row[1]));
  }

  private List<Object[]> rows(String query, Collection<String> shas) {
    return shas.isEmpty()
        ? List.of()
        : em.createQuery(query, Object[].class).setParameter("shas", shas).getResultList();
  }

  /** In a transaction of its own: what was read stays read, whatever becomes of the caller. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void keep(String sha, FileReader.Outcome read) {
    em.persist(new FileText(sha, read.outcome(), read.text(), clock.instant()));
  }

  public Map<Legibility, Long> counts() {
    return em.createQuery(
            "select f.outcome, count(f) from FileText f group by f.outcome", Object[].class)
        .getResultStream()
        .collect(Collectors.toMap(row -> (Legibility) row[0], row -> (Long) row[1]));
  }

  /** What no message and no remark has any more. */
  public int forgetLoose() {
    return em.createNativeQuery(
            """
            delete from file_text where not exists
              (select 1 from attachment a where a.sha256 = file_text.sha256)
            and not exists
              (select 1 from customer_note_file n where n.sha256 = file_text.sha256)\
            """)
        .executeUpdate();
  }
}
