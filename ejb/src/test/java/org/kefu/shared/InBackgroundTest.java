package org.kefu.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class InBackgroundTest {
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private final List<String> done = new ArrayList<>();
  private final InBackground background =
      new InBackground(
          waiting::add,
          (number, stopping) -> {
            done.add(number);
            if (number.equals("broken")) {
              throw new IllegalStateException("for the test");
            }
          });

  @Test
  void doesEachNumberOnceAtATime() {
    background.begin(List.of("one", "one", "two"));
    work();
    assertThat(done).containsExactly("one", "two");

    background.begin("one");
    work();
    assertThat(done).containsExactly("one", "two", "one");
  }

  @Test
  void whatFailsIsTakenUpAgain() {
    background.begin("broken");
    work();
    background.begin("broken");
    work();

    assertThat(done).containsExactly("broken", "broken");
  }

  @Test
  void beginsNothingAfterTheEnd() {
    background.stop();
    background.begin("one");

    assertThat(waiting).isEmpty();
    assertThat(background.isStopping()).isTrue();
  }

  private void work() {
    while (!waiting.isEmpty()) {
      waiting.remove().run();
    }
  }
}
