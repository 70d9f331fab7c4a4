package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.kefu.ticket.entity.OwnDraft;
import org.kefu.ticket.entity.SharedDraft;

/** All drafts: those that lie on tickets, and what people are writing there. */
@ApplicationScoped
public class DraftShelf {
  @PersistenceContext EntityManager em;

  public void add(SharedDraft draft) {
    em.persist(draft);
  }

  public void remove(SharedDraft draft) {
    em.remove(draft);
  }

  public SharedDraft named(String number, long id) {
    var draft = em.find(SharedDraft.class, id);
    if (draft == null || !draft.isOn(number)) {
      throw new DraftIsGone();
    }
    return draft;
  }

  /** The oldest first. */
  public List<SharedDraft> of(String number) {
    return em.createQuery(
            "select d from SharedDraft d where d.ticketNumber = :number order by d.id",
            SharedDraft.class)
        .setParameter("number", number)
        .getResultList();
  }

  /** What somebody is writing on a ticket. */
  public Optional<OwnDraft> own(String login, String number) {
    return Optional.ofNullable(em.find(OwnDraft.class, new OwnDraft.Key(login, number)));
  }

  /** What anybody is writing on a ticket goes. */
  public void forget(String number) {
    em.createQuery("delete from OwnDraft d where d.ticket = :number")
        .setParameter("number", number)
        .executeUpdate();
  }

  public OwnDraft begin(String login, String number) {
    var draft = new OwnDraft(login, number);
    em.persist(draft);
    return draft;
  }

  public void remove(OwnDraft draft) {
    em.remove(draft);
  }
}
