package org.kefu.workflow.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kefu.ticket.boundary.TicketState;
import org.kefu.ticket.boundary.TicketType;

/** What is written for the demonstration fits together, at whatever moment it is told. */
class DemoStoryTest {
  private static final List<String> ROLE_LOGINS =
      List.of(
          "agent",
          "senior",
          "expert",
          "dispatcher",
          "station",
          "technician",
          "storekeeper",
          "finance",
          "supervisor",
          "manager",
          "analyst",
          "sales",
          "admin",
          "auditor",
          "customer");

  private final Cast cast = DemoScript.cast();
  private final List<Story> stories = DemoScript.stories();

  @Test
  void everyRoleHasItsLogin() {
    assertThat(cast.staff())
        .filteredOn(member -> ROLE_LOGINS.contains(member.file().login()))
        .hasSize(ROLE_LOGINS.size())
        .allMatch(member -> member.file().roles().contains(member.file().login()));
  }

  @Test
  void everybodyWhoDoesSomethingIsKnown() {
    var logins = cast.staff().stream().map(member -> member.file().login()).collect(toSet());
    var doers =
        stories.stream()
            .flatMap(
                story ->
                    Stream.concat(
                        Stream.of(story.by() == null ? "agent" : story.by()),
                        story.steps().stream().flatMap(step -> Stream.of(step.by(), step.to()))))
            .filter(Objects::nonNull);
    assertThat(doers).isSubsetOf(logins);
  }

  @Test
  void everyCustomerIsKnownAndCanBeRecognised() {
    assertThat(stories.stream().map(Story::customer)).isSubsetOf(cast.customers().keySet());
    var ways = new ArrayList<String>();
    cast.customers()
        .values()
        .forEach(
            file -> {
              assertThat(file.phones().size() + file.emails().size()).isPositive();
              assertThat(file.emails()).allMatch(email -> email.endsWith(".example"));
              ways.addAll(file.emails());
              file.phones().forEach(phone -> ways.add(phone.number()));
            });
    assertThat(ways).doesNotHaveDuplicates();
  }

  @Test
  void everyStoryHasAKeyOfItsOwn() {
    assertThat(stories).extracting(Story::key).doesNotHaveDuplicates().hasSizeBetween(55, 70);
  }

  @Test
  void everyStateTypeAndTeamIsToldOf() {
    var states = stories.stream().collect(groupingBy(Story::ends, counting()));
    Arrays.stream(TicketState.values())
        .filter(state -> state != TicketState.NEW)
        .forEach(state -> assertThat(states.get(state)).as(state.name()).isGreaterThan(1));
    assertThat(stories.stream().map(story -> story.opening().type()).collect(toSet()))
        .contains(TicketType.REPAIR, TicketType.INSTALLATION, TicketType.RETURN)
        .contains(TicketType.PARTS, TicketType.INVOICE, TicketType.CONSULTATION);
  }

  @Test
  void nothingIsSaidWithoutWords() {
    for (var story : stories) {
      assertThat(story.opening().subject()).as(story.key()).isNotBlank();
      assertThat(story.opening().text()).as(story.key()).isNotBlank();
      assertThat(story.steps())
          .as(story.key())
          .allMatch(step -> !step.deed().hasText() || !step.text().isBlank());
    }
  }

  @Test
  void ourPeopleStayPolite() {
    var ours =
        stories.stream()
            .flatMap(story -> story.steps().stream())
            .filter(step -> step.by() != null && !step.by().equals("customer"))
            .filter(step -> step.deed() != Deed.HEAR && step.text() != null)
            .map(StoryStep::text);
    assertThat(ours).noneMatch(text -> text.contains("！") || text.contains("亲，"));
  }

  /** At night, on a working day, on Sunday, after a weekend, at the end of a year. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-22T00:35:00Z",
        "2026-11-22T16:10:00Z",
        "2026-11-18T07:00:00Z",
        "2026-11-20T15:50:00Z",
        "2026-11-23T01:00:00Z",
        "2027-01-01T03:00:00Z"
      })
  void stepsFollowEachOtherAndLieInThePast(String now) {
    var told = Instant.parse(now);
    for (var story : DemoScript.storiesByTime(told)) {
      var moments = new ArrayList<Instant>();
      moments.add(story.openedAt(told));
      moments.addAll(story.moments(told));
      moments.add(told);
      assertThat(moments).as(story.key()).isSorted().doesNotHaveDuplicates();
    }
  }
}
