package org.kefu.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.audit.boundary.LogLine;
import org.kefu.channel.boundary.Channel;
import org.kefu.customer.boundary.CustomerDesk;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.shared.InvalidInput;
import org.kefu.ticket.boundary.LinkRow;
import org.kefu.ticket.boundary.OpenTicket;
import org.kefu.ticket.boundary.OwnTickets;
import org.kefu.ticket.boundary.Relation;
import org.kefu.ticket.boundary.TicketLinks;

/** Tickets that belong together are linked by rules that cannot be talked round. */
class TicketLinksIT extends InServer {
  private static final Set<String> AGENT =
      Set.of("ticket.read", "ticket.all", "ticket.work", "customer.write");

  @Inject TicketLinks links;
  @Inject OwnTickets tickets;
  @Inject CustomerDesk customers;
  @Inject AuditTrail audit;
  @Inject Planted planted;

  private final String mark = UUID.randomUUID().toString();
  private String customer;
  private String one;
  private String two;
  private String three;

  @BeforeEach
  void openThree() throws Exception {
    planted.awaitDemonstration();
    customer = as(() -> customers.enter(CustomerFile.brief("苏", null, null, "zh")));
    one = open();
    two = open();
    three = open();
  }

  @Test
  void bothSeeTheLinkAndBothLogsTellIt() throws Exception {
    add(one, Relation.CHILD, " " + two.toLowerCase());

    assertThat(relations(one)).containsExactly("CHILD " + two);
    assertThat(relations(two)).containsExactly("PARENT " + one);
    assertThat(lines(one)).contains("ticket.linked {relation=CHILD, other=" + two + "}");
    assertThat(lines(two)).contains("ticket.linked {relation=PARENT, other=" + one + "}");

    var id = as(() -> links.of(two)).get(0).id();
    as(() -> run(() -> links.remove(three, id)));
    assertThat(relations(one)).hasSize(1);
    as(() -> run(() -> links.remove(two, id)));
    as(() -> run(() -> links.remove(two, id)));

    assertThat(relations(one)).isEmpty();
    assertThat(lines(one)).contains("ticket.unlinked {relation=CHILD, other=" + two + "}");
    assertThat(lines(two).stream().filter(line -> line.contains("unlinked"))).hasSize(1);
    assertThat(audit.isIntact(AuditTrail.TICKET, one)).isTrue();
  }

  @Test
  void theParentStandsFirst() throws Exception {
    add(one, Relation.RELATED, three);
    add(one, Relation.PARENT, two);

    assertThat(relations(one)).containsExactly("PARENT " + two, "RELATED " + three);
  }

  @Test
  void whatCannotBeIsRefusedAtItsField() throws Exception {
    add(one, Relation.PARENT, two);
    add(two, Relation.PARENT, three);
    add(one, Relation.RELATED, three);

    refused("linkCircle", three, Relation.PARENT, one);
    refused("linkCircle", one, Relation.CHILD, three);
    refused("linkPARENT", one, Relation.PARENT, three);
    refused("linkKnown", three, Relation.RELATED, one);
    refused("linkSelf", one, Relation.RELATED, one);
    refused("ticket", one, Relation.RELATED, "T-1999-000001");
    add(one, Relation.DUPLICATE_OF, three);
    refused("linkCircle", three, Relation.DUPLICATE_OF, one);
    refused("linkDUPLICATE_OF", one, Relation.DUPLICATE_OF, two);
  }

  @Test
  void whoMayOnlyReadMayNotLink() {
    assertThatThrownBy(
            () ->
                Caller.as(
                    "manager",
                    Set.of("ticket.read", "ticket.all"),
                    () -> run(() -> links.add(one, Relation.RELATED, two))))
        .isInstanceOf(jakarta.ejb.EJBAccessException.class);
  }

  private void refused(String reason, String number, Relation relation, String other) {
    assertThatThrownBy(() -> add(number, relation, other))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            e -> {
              assertThat(e.getKey()).isEqualTo("InvalidInput." + reason);
              assertThat(e.getField()).isEqualTo("other");
            });
  }

  private void add(String number, Relation relation, String other) throws Exception {
    as(() -> run(() -> links.add(number, relation, other)));
  }

  private List<String> relations(String number) throws Exception {
    return as(() -> links.of(number)).stream().map(TicketLinksIT::told).toList();
  }

  private static String told(LinkRow row) {
    return row.relation() + " " + row.other().number();
  }

  private List<String> lines(String number) {
    return audit.log(AuditTrail.TICKET, number).stream().map(TicketLinksIT::told).toList();
  }

  private static String told(LogLine line) {
    var detail = line.detail();
    return line.action()
        + " {relation="
        + detail.get("relation")
        + ", other="
        + detail.get("other")
        + "}";
  }

  private String open() {
    return tickets.open(
        new OpenTicket(customer, Channel.PHONE, mark, mark, null, null, null, List.of()));
  }

  private static <T> T as(Callable<T> work) throws Exception {
    return Caller.as("agent", AGENT, work);
  }

  private static Void run(Runnable work) {
    work.run();
    return null;
  }
}
