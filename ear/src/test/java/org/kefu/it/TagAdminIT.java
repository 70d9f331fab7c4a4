package org.kefu.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kefu.channel.boundary.Channel;
import org.kefu.customer.boundary.CustomerDesk;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.CustomerSearch;
import org.kefu.customer.boundary.CustomerTags;
import org.kefu.customer.boundary.TagAdmin;
import org.kefu.customer.boundary.TagColour;
import org.kefu.customer.boundary.TagFile;
import org.kefu.customer.boundary.TagRow;
import org.kefu.customer.boundary.TagSearch;
import org.kefu.shared.BusinessException;
import org.kefu.ticket.boundary.OpenTicket;
import org.kefu.ticket.boundary.OwnTickets;
import org.kefu.ticket.boundary.TicketQuery;
import org.kefu.ticket.boundary.TicketRow;
import org.kefu.ticket.boundary.TicketSearch;
import org.kefu.ticket.boundary.TicketTags;

/** The vocabulary is kept in order, and all that was tagged goes along. */
class TagAdminIT extends InServer {
  private static final Set<String> EVERYTHING =
      Set.of(
          "ticket.read",
          "ticket.all",
          "ticket.work",
          "customer.read",
          "customer.write",
          "tag.manage");

  @Inject TagAdmin admin;
  @Inject TagSearch search;
  @Inject TicketTags ticketTags;
  @Inject TicketSearch tickets;
  @Inject OwnTickets own;
  @Inject CustomerDesk customers;
  @Inject CustomerSearch customerSearch;
  @Inject CustomerTags customerTags;
  @Inject Planted planted;

  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private final String tag = "水漏" + mark;
  private final String other = "漏水" + mark;
  private String customer;
  private String ticket;

  @BeforeEach
  void tagBoth() throws Exception {
    planted.awaitDemonstration();
    customer = as(() -> customers.enter(CustomerFile.brief("苏" + mark, null, null, "zh")));
    ticket = open(tag);
    as(() -> run(() -> customerTags.add(customer, List.of(tag))));
    await().until(() -> as(() -> listed("tag:" + tag)).equals(List.of(ticket)));
  }

  @Test
  void aNewNameIsEverywhereAndTheOldOneStillMeansIt() throws Exception {
    as(() -> run(() -> admin.change(tag, row(tag).version(), file(other, false))));

    assertThat(own.details(ticket).tags()).containsExactly(other);
    assertThat(as(() -> customerSearch.details(customer).tags())).containsExactly(other);
    await().until(() -> as(() -> listed("tag:" + other)).equals(List.of(ticket)));
    assertThat(as(() -> listed("tag:" + tag))).containsExactly(ticket);
    assertThat(as(() -> filtered(tag))).containsExactly(ticket);
    assertThat(own.details(open(tag)).tags()).containsExactly(other);
    assertThat(as(() -> ticketTags.uses(List.of(other)))).containsEntry(other, 2L);
  }

  @Test
  void anotherSpellingOfTheSameNameIsNoOtherTag() throws Exception {
    as(() -> run(() -> ticketTags.add(ticket, List.of("vip" + mark))));
    var file = file("VIP" + mark, false);
    as(() -> run(() -> admin.change("vip" + mark, row("vip" + mark).version(), file)));

    assertThat(own.details(ticket).tags()).contains("VIP" + mark).doesNotContain("vip" + mark);
  }

  @Test
  void twoTagsBecomeOne() throws Exception {
    var both = open(tag, other);
    as(() -> run(() -> admin.merge(tag, other)));

    assertThat(own.details(ticket).tags()).containsExactly(other);
    assertThat(own.details(both).tags()).containsExactly(other);
    assertThat(as(() -> search.page(mark, 0, 10).rows())).extracting(TagRow::name).hasSize(1);
    assertThat(as(() -> search.uses(List.of(other)))).containsEntry(other, 1L);
    assertThat(as(() -> search.log(other))).extracting("action").contains("tag.merged");
    await().until(() -> as(() -> listed("tag:" + other)).size() == 2);
    assertThatThrownBy(() -> as(() -> run(() -> admin.merge(other, tag))))
        .isInstanceOfSatisfying(
            BusinessException.class, e -> assertThat(e.getKey()).isEqualTo("InvalidInput.tagSelf"));

    as(() -> run(() -> admin.create(file(tag, false))));
    assertThat(own.details(open(tag)).tags()).containsExactly(tag);
  }

  @Test
  void aRetiredTagStaysWhereItIsAndIsGivenToNobody() throws Exception {
    as(() -> run(() -> admin.change(tag, row(tag).version(), file(tag, true))));

    assertThat(own.details(ticket).tags()).containsExactly(tag);
    assertThatThrownBy(() -> open(tag))
        .isInstanceOfSatisfying(
            BusinessException.class,
            e -> assertThat(e.getKey()).isEqualTo("InvalidInput.tagRetired"));
    assertThat(as(() -> filtered(tag))).containsExactly(ticket);
  }

  @Test
  void aTagChangedMeanwhileIsNotOverwritten() throws Exception {
    var read = as(() -> row(tag).version());
    as(() -> run(() -> admin.change(tag, read, new TagFile(tag, TagColour.RED, false))));

    assertThatThrownBy(() -> as(() -> run(() -> admin.change(tag, read, file(other, false)))))
        .isInstanceOfSatisfying(
            BusinessException.class, e -> assertThat(e.getKey()).isEqualTo("ChangedMeanwhile"));
  }

  @Test
  void whoeverMayNotManageTagsDoesNot() {
    assertThatThrownBy(
            () ->
                Caller.as(
                    "agent",
                    Set.of("ticket.read", "ticket.all", "ticket.work"),
                    () -> run(() -> admin.merge(tag, other))))
        .isInstanceOf(jakarta.ejb.EJBAccessException.class);
  }

  private TagRow row(String name) {
    return search.page(name, 0, 1).rows().get(0);
  }

  private static TagFile file(String name, boolean retired) {
    return new TagFile(name, TagColour.GREY, retired);
  }

  private String open(String... tags) {
    return own.open(
        new OpenTicket(customer, Channel.PHONE, mark, mark, null, null, null, List.of(tags)));
  }

  private List<String> listed(String words) {
    return numbers(TicketQuery.of(TicketQuery.View.ALL).saying(words));
  }

  private List<String> filtered(String wanted) {
    return numbers(TicketQuery.of(TicketQuery.View.ALL).tagged(wanted));
  }

  private List<String> numbers(TicketQuery query) {
    return tickets.rows(query, 0, 10).stream().map(TicketRow::number).toList();
  }

  private static <T> T as(Callable<T> work) throws Exception {
    return Caller.as("agent", EVERYTHING, work);
  }

  private static Void run(Runnable work) {
    work.run();
    return null;
  }
}
