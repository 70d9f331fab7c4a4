package org.kefu.channel.control;

import jakarta.persistence.EntityManager;

/** The communication log without a server that hands it its entity manager. */
public final class MessagesOver extends Messages {
  public MessagesOver(EntityManager em) {
    this.em = em;
  }
}
