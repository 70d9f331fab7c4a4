package org.kefu.channel.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.kefu.channel.entity.BlockedSender;
import org.kefu.shared.Page;

/** The senders whose mails are set aside. */
@ApplicationScoped
public class SenderBlocks {
  @PersistenceContext EntityManager em;

  public void add(BlockedSender sender) {
    em.persist(sender);
  }

  public void remove(BlockedSender sender) {
    em.remove(sender);
  }

  public Optional<BlockedSender> find(String address) {
    return em.createQuery(
            "select b from BlockedSender b where b.address = :address", BlockedSender.class)
        .setParameter("address", address)
        .getResultStream()
        .findFirst();
  }

  public boolean covers(String address) {
    return em.createQuery(
                "select count(b) from BlockedSender b where b.address in :names", Long.class)
            .setParameter("names", List.of(address, address.substring(address.indexOf('@'))))
            .getSingleResult()
        > 0;
  }

  public Page<BlockedSender> page(int first, int size) {
    return new Page<>(
        em.createQuery(
                "select b from BlockedSender b order by b.at desc, b.id desc", BlockedSender.class)
            .setFirstResult(first)
            .setMaxResults(size)
            .getResultList(),
        em.createQuery("select count(b) from BlockedSender b", Long.class).getSingleResult());
  }
}
