package org.kefu.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kefu.channel.boundary.Channel;
import org.kefu.shared.InvalidInput;
import org.kefu.ticket.boundary.Classification;
import org.kefu.ticket.boundary.CloseReason;
import org.kefu.ticket.boundary.OpenTicket;
import org.kefu.ticket.boundary.TicketState;
import org.kefu.ticket.boundary.TicketType;
import org.kefu.ticket.entity.Ticket;

class TicketTest {
  private static final Instant NINE = Instant.parse("2026-11-17T01:00:00Z");

  private final Ticket ticket = opened("滚筒洗衣机脱水时异响", "昨天开始\n一脱水就哐哐响");

  private static Ticket opened(String subject, String text) {
    return new Ticket(
        "T-2026-000001",
        new OpenTicket(
            "C-2026-000001", Channel.PHONE, subject, text, null, null, "JL-WD1086", List.of("滚筒")),
        new Ticket.Caller("C-1", "周敏", "zh"),
        "linxia",
        NINE);
  }

  private static Instant after(long hours) {
    return NINE.plus(Duration.ofHours(hours));
  }

  @Test
  void beginsNewAndOpenWithTheFirstWordsAsExcerpt() {
    var details = ticket.details(null);

    assertThat(details.state()).isEqualTo(TicketState.NEW);
    assertThat(ticket.isClosed()).isFalse();
    assertThat(ticket.getExcerpt()).isEqualTo("昨天开始 一脱水就哐哐响");
  }

  @Test
  void theRulesGiveTypeAndPriority() {
    ticket.classify(new Classification("noise", TicketType.REPAIR, 3, "TicketPriority 2"), NINE);

    assertThat(ticket.details(null))
        .extracting("category", "type", "priority", "classifiedWhy")
        .containsExactly("noise", TicketType.REPAIR, 3, "TicketPriority 2");
  }

  @Test
  void stateFollowsTheTokenAndRemembersSinceWhen() {
    ticket.reach("Task_TakeTicket", TicketState.OFFERED, after(1));
    ticket.reach("Task_AssignByHand", TicketState.OFFERED, after(2));

    var details = ticket.details(null);
    assertThat(details.step()).isEqualTo("Task_AssignByHand");
    assertThat(details.stateSince()).isEqualTo(after(1));
  }

  @Test
  void anOfferTakesItOutOfSomebodysHands() {
    ticket.take("linxia", NINE);
    ticket.offer("repair", "DispatchRules 3", after(1));

    assertThat(ticket.getAssignee()).isNull();
    assertThat(ticket.getTeam()).isEqualTo("repair");
  }

  @Test
  void handingOverToAPersonKeepsTheTeamAndCounts() {
    ticket.offer("hotline", "", NINE);
    ticket.handOver(null, "hanli", after(1));

    assertThat(ticket.getTeam()).isEqualTo("hotline");
    assertThat(ticket.getAssignee()).isEqualTo("hanli");
    assertThat(ticket.details(null).handoverCount()).isEqualTo(1);
  }

  @Test
  void reopeningForgetsTheEndAndCounts() {
    ticket.solve("换减震器", after(1));
    ticket.close(CloseReason.CONFIRMED, after(2));
    ticket.reopen(after(3));

    var details = ticket.details(null);
    assertThat(ticket.isClosed()).isFalse();
    assertThat(details.reopenCount()).isEqualTo(1);
    assertThat(details.solvedAt()).isNull();
    assertThat(details.closedAt()).isNull();
    assertThat(details.solution()).isEqualTo("换减震器");
  }

  @Test
  void endsWithdrawnWhenNothingWasSolved() {
    ticket.close(CloseReason.SPAM, after(1));

    assertThat(ticket.getState()).isEqualTo(TicketState.WITHDRAWN);
    assertThat(ticket.isClosed()).isTrue();
  }

  @Test
  void factsCountWordsOfUrgencyInWhateverCase() {
    var facts = opened("URGENT", "机器冒烟了，第二次报修").facts("机器冒烟了，第二次报修", "PERSON", "");

    assertThat(facts.urgentWords()).isEqualTo(3);
    assertThat(facts.words()).startsWith("urgent");
  }

  @Test
  void aLongTextIsCutInTheList() {
    assertThat(opened("x", "长".repeat(5000)).getExcerpt()).hasSize(160);
  }

  @Test
  void whatIsPutRightKeepsToItsLimits() {
    ticket.reword("干衣机异响", after(1));
    ticket.concern(null, after(1));
    ticket.categorise("noise", after(2));

    assertThat(ticket.details(null))
        .extracting("subject", "product", "category", "updatedAt")
        .containsExactly("干衣机异响", null, "noise", after(2));
    assertThatThrownBy(() -> ticket.reword(null, NINE))
        .isInstanceOfSatisfying(
            InvalidInput.class, refused -> assertThat(refused.getField()).isEqualTo("subject"));
    assertThatThrownBy(() -> ticket.concern("x".repeat(121), NINE))
        .isInstanceOfSatisfying(
            InvalidInput.class, refused -> assertThat(refused.getField()).isEqualTo("product"));
  }

  @Test
  void aTicketThatIsSomebodyElsesGoesBackWithNoMerge() {
    ticket.moveTo("M-1", "C-2", "周敏");
    ticket.giveTo(new Ticket.Caller("C-3", "林晓", "en"), after(1));

    assertThat(ticket.details(null))
        .extracting("customerNumber", "customerName")
        .containsExactly("C-3", "林晓");
    assertThat(ticket.getLanguage()).isEqualTo("en");
    assertThat(ticket.isOwnedAt(NINE)).isFalse();
    assertThat(ticket.isOwnedAt(after(2))).isTrue();
  }
}
