package org.kefu.workflow.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kefu.workflow.dispatch.DispatchProcess;

/** Every step of every story is possible where it is done, and the ticket ends where it is told. */
class StoryTellingTest {
  private static final Instant WEDNESDAY = Instant.parse("2026-11-18T07:00:00Z");
  private static final Duration TWO_HOURS = Duration.ofHours(2);
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

  /** The diagram shows a ticket's way at the times of its story; an offer ends when it says so. */
  @Test
  void stepsBearTheTimesOfTheStory() {
    var story = untaken();
    var opened = story.openedAt(WEDNESDAY);
    stage.telling().tell(story, story.customer(), WEDNESDAY);

    var passedOn = opened.plus(TWO_HOURS);
    var nobodyTookIt = passedOn.plus(TWO_HOURS);
    assertThat(stage.visits(story, DispatchProcess.TASK_TAKE_TICKET))
        .containsExactly(
            new StoryStage.Visit(opened, passedOn), new StoryStage.Visit(passedOn, nobodyTookIt));
    assertThat(stage.visits(story, DispatchProcess.TASK_ASSIGN_BY_HAND))
        .containsExactly(new StoryStage.Visit(nobodyTookIt, null));
  }

  private static Story untaken() {
    var told =
        DemoScript.stories().stream().filter(s -> s.key().equals("o-quiet")).findFirst().get();
    return new Story(
        "untaken", told.customer(), told.when(), null, told.opening(), told.ends(), List.of());
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
