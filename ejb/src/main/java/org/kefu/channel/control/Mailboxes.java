package org.kefu.channel.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kefu.channel.entity.Mailbox;
import org.kefu.channel.entity.MailboxState;

/** The mailboxes of this installation. */
@ApplicationScoped
public class Mailboxes {
  @PersistenceContext EntityManager em;

  void add(Mailbox mailbox) {
    em.persist(mailbox);
    em.persist(new MailboxState(mailbox.getCode()));
  }

  public void remove(Mailbox mailbox) {
    em.remove(state(mailbox.getCode()));
    em.remove(mailbox);
  }

  public Optional<Mailbox> find(String code) {
    return code == null ? Optional.empty() : Optional.ofNullable(em.find(Mailbox.class, code));
  }

  public Mailbox named(String code) {
    return find(code).orElseThrow(() -> new UnknownMailbox(code));
  }

  public Optional<Mailbox> withAddress(String address) {
    return em.createQuery("select m from Mailbox m where m.address = :address", Mailbox.class)
        .setParameter("address", address.strip().toLowerCase(Locale.ROOT))
        .getResultStream()
        .findFirst();
  }

  public List<Mailbox> enabled() {
    return em.createQuery("select m from Mailbox m where m.enabled = true", Mailbox.class)
        .getResultList();
  }

  /** Whether a mailbox that is read gives its tickets to the team. */
  public boolean anyFor(String team) {
    return enabled().stream().anyMatch(mailbox -> team.equals(mailbox.card().team()));
  }

  MailboxState state(String code) {
    return em.find(MailboxState.class, code);
  }
}
