package org.kefu.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
}
