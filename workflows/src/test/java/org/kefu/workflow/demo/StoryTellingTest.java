package org.kefu.workflow.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every step of every story is possible where it is done, and the ticket ends where it is told. */
class StoryTellingTest {
  private static final Instant WEDNESDAY = Instant.parse("2026-11-18T07:00:00Z");
  private static StoryStage stage;

  private final Map<String, Set<String>> teams =
      DemoScript.cast().staff().stream()
          .collect(Collectors.toMap(m -> m.file().login(), m -> m.file().teams()));

  @BeforeAll
  static void open() {
    stage = new StoryStage(WEDNESDAY);
  }

  @AfterAll
  static void close() {
    stage.close();
  }

  @TestFactory
  Stream<DynamicTest> storiesCanHappen() {
    return DemoScript.storiesByTime(WEDNESDAY).stream()
        .map(story -> DynamicTest.dynamicTest(story.key(), () -> happens(story)));
  }

  private void happens(Story story) {
    stage.telling().tell(story, story.customer(), WEDNESDAY);
    var end = stage.ticket(story);
    assertThat(end.state).isEqualTo(story.ends());
    if (end.assignee != null && isTakenOnceFromTheQueue(story)) {
      assertThat(teams.get(end.assignee)).contains(end.team);
    }
  }

  /** Handing over to a person may cross teams; taking may not. */
  private static boolean isTakenOnceFromTheQueue(Story story) {
    var deeds = story.steps().stream().map(StoryStep::deed).toList();
    return deeds.contains(Deed.TAKE)
        && List.of(Deed.ASSIGN, Deed.EXPERT).stream().noneMatch(deeds::contains);
  }
}
