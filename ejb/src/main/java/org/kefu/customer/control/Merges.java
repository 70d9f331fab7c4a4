package org.kefu.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.MergeRow;
import org.kefu.customer.entity.Customer;
import org.kefu.customer.entity.CustomerMerge;
import org.kefu.shared.BusinessClock;
import org.kefu.shared.CurrentUser;
import org.kefu.system.boundary.Numbering;

/** All merges, and what they keep. */
@ApplicationScoped
public class Merges {
  private static final Jsonb JSON = JsonbBuilder.create();

  @PersistenceContext EntityManager em;
  @Inject Numbering numbering;
  @Inject BusinessClock clock;
  @Inject CurrentUser user;
  @Inject FileWriting writing;
  @Inject CustomerTagging tagging;
  @Inject CustomerFilling filling;

  /** Writes the surviving file and makes the other a stub of it. */
  public CustomerMerge join(Customer survivor, Customer absorbed, CustomerFile file) {
    var merge =
        new CustomerMerge(numbering.next("CM"), survivor, absorbed, user.login(), clock.instant());
    var before = JSON.toJson(survivor.file());
    merge.filled(filling.join(survivor, absorbed));
    writing.write(survivor, file);
    merge.tagged(tagging.add(survivor, absorbed.getTags()));
    absorbed.mergeInto(survivor.getNumber(), clock.instant());
    merge.keep(before, JSON.toJson(survivor.file()));
    em.persist(merge);
    return merge;
  }

  /** Gives both files back what they had; what was written since stays. */
  public void part(CustomerMerge merge, Customer survivor, Customer absorbed) {
    writing.write(
        survivor, Parting.of(file(merge.getBefore()), file(merge.getAfter()), survivor.file()));
    filling.part(survivor, merge.getFields());
    merge.getTags().forEach(tag -> tagging.remove(survivor, tag));
    absorbed.standAlone(clock.instant());
    merge.undo(clock.instant());
  }

  private static CustomerFile file(String kept) {
    return JSON.fromJson(kept, CustomerFile.class);
  }

  public CustomerMerge inForce(String number) {
    return em.createQuery(
            "select m from CustomerMerge m where m.number = :number and m.undoneAt is null",
            CustomerMerge.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new MergeIsUndone(number));
  }

  /** The merges in force that brought other files into this one, the last first. */
  public List<MergeRow> into(String survivor) {
    return em.createQuery(
            """
            select new org.kefu.customer.boundary.MergeRow(m.number, m.survivor, m.absorbed, c.name,
              m.by, m.at)
            from CustomerMerge m, Customer c
            where c.number = m.absorbed and m.survivor = :number and m.undoneAt is null
            order by m.id desc\
            """,
            MergeRow.class)
        .setParameter("number", survivor)
        .getResultList();
  }
}
