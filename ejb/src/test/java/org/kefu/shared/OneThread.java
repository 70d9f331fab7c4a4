package org.kefu.shared;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A fake: transactions of one thread, as the server would keep them. */
public final class OneThread implements TransactionSynchronizationRegistry {
  private Map<Object, Object> resources;
  private List<Synchronization> waiting = new ArrayList<>();

  /** Remembers as in the server, for what is made without one. */
  public static <T> Remembered<T> remembering() {
    var remembered = new Remembered<T>();
    remembered.registry = new OneThread();
    return remembered;
  }

  void begin() {
    resources = new HashMap<>();
  }

  Map<Object, Object> suspend() {
    var mine = resources;
    resources = null;
    return mine;
  }

  void resume(Map<Object, Object> mine) {
    resources = mine;
  }

  void end() {
    resources = null;
    waiting.forEach(each -> each.afterCompletion(Status.STATUS_COMMITTED));
    waiting = new ArrayList<>();
  }

  @Override
  public Object getTransactionKey() {
    return resources == null ? null : this;
  }

  @Override
  public void putResource(Object key, Object value) {
    resources.put(key, value);
  }

  @Override
  public Object getResource(Object key) {
    return resources.get(key);
  }

  @Override
  public void registerInterposedSynchronization(Synchronization synchronization) {
    waiting.add(synchronization);
  }

  @Override
  public int getTransactionStatus() {
    return resources == null ? Status.STATUS_NO_TRANSACTION : Status.STATUS_ACTIVE;
  }

  @Override
  public void setRollbackOnly() {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean getRollbackOnly() {
    return false;
  }
}
