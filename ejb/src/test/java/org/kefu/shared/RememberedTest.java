package org.kefu.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RememberedTest {
  private final Remembered<String> setting = new Remembered<>();
  private final OneThread transactions = new OneThread();
  private String stored = "old";
  private int reads;

  RememberedTest() {
    setting.registry = transactions;
  }

  @Test
  void whatWasReadIsNotReadAgain() {
    assertThat(List.of(get(), get())).containsOnly("old");
    assertThat(reads).isEqualTo(1);
  }

  @Test
  void whoChangesItSeesTheChangeAndNobodyElseDoesBeforeItStands() {
    get();
    transactions.begin();
    setting.changing();
    stored = "new";
    assertThat(get()).isEqualTo("new");

    var mine = transactions.suspend();
    assertThat(get()).isEqualTo("old");
    transactions.resume(mine);
    transactions.end();
    assertThat(get()).isEqualTo("new");
  }

  @Test
  void whatWasReadBeforeAChangeAndArrivesAfterItIsNotKept() {
    var late =
        setting.get(
            () -> {
              var read = stored;
              transactions.begin();
              setting.changing();
              stored = "new";
              transactions.end();
              return read;
            });
    assertThat(late).isEqualTo("old");
    assertThat(get()).isEqualTo("new");
  }

  @Test
  void whatIsChangedWithoutATransactionIsForgottenAtOnce() {
    get();
    setting.changing();
    stored = "new";
    assertThat(get()).isEqualTo("new");
  }

  private String get() {
    return setting.get(
        () -> {
          reads++;
          return stored;
        });
  }

  /** A fake: transactions of one thread, as the server would keep them. */
  private static final class OneThread implements TransactionSynchronizationRegistry {
    private Map<Object, Object> resources;
    private List<Synchronization> waiting = new ArrayList<>();

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
}
