package org.kefu.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kefu.channel.boundary.Channel;
import org.kefu.customer.boundary.CareRow;
import org.kefu.customer.boundary.CustomerCare;
import org.kefu.customer.boundary.CustomerDesk;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.CustomerSearch;
import org.kefu.customer.boundary.DuplicateScan;
import org.kefu.customer.boundary.Pair;
import org.kefu.customer.boundary.Sameness;
import org.kefu.shared.BusinessException;
import org.kefu.shared.InvalidInput;
import org.kefu.staff.boundary.Right;
import org.kefu.system.boundary.Parameters;
import org.kefu.ticket.boundary.OpenTicket;
import org.kefu.ticket.boundary.OwnTickets;

/** Files are deleted and brought back, verified, and those of one customer are found. */
class CustomerCareIT extends InServer {
  private static final Set<String> CARE =
      Set.of(
          Right.CUSTOMER_READ, Right.CUSTOMER_WRITE, Right.CUSTOMER_MERGE, Right.CUSTOMER_DELETE);

  @Inject Planted planted;
  @Inject CustomerDesk desk;
  @Inject CustomerSearch search;
  @Inject CustomerCare care;
  @Inject DuplicateScan scan;
  @Inject OwnTickets tickets;
  @Inject Parameters parameters;

  private final String mark = "care" + UUID.randomUUID().toString().replace("-", "");
  private String number;

  @BeforeEach
  void enter() throws Exception {
    planted.awaitDemonstration();
    number = enter(mark);
  }

  @AfterEach
  void reviewAsShipped() {
    parameters.put(Parameters.REVIEW_AFTER_MONTHS, "12");
  }

  @Test
  void aDeletedFileIsInNoListUntilItIsBroughtBack() throws Exception {
    await().until(() -> found().equals(List.of(number)));
    delete();
    assertThat(deleted()).contains(number);
    assertThat(as(CARE, () -> search.page(null, 0, 200)).rows())
        .noneMatch(row -> row.number().equals(number));
    await().until(() -> found().isEmpty());
    assertThatThrownBy(() -> as(CARE, () -> change())).isInstanceOf(BusinessException.class);
    assertThat(as(CARE, () -> search.details(number)).name()).isEqualTo(mark);

    as(CARE, () -> restore());
    assertThat(deleted()).doesNotContain(number);
    await().until(() -> found().equals(List.of(number)));
  }

  @Test
  void aMailOfADeletedCustomerOpensAFileOfItsOwn() throws Exception {
    delete();
    assertThat(recognise()).isNotEqualTo(number);
  }

  @Test
  void nobodyIsDeletedWhileATicketIsOpen() throws Exception {
    tickets.open(new OpenTicket(number, Channel.WEB, mark, "漏水", null, null, null, List.of()));
    assertThatThrownBy(this::delete)
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused -> assertThat(refused.getKey()).contains("needed.openTicket"));
    assertThat(deleted()).doesNotContain(number);
  }

  @Test
  void whoMayChangeFilesMayNotDeleteThem() {
    var writer = Set.of(Right.CUSTOMER_READ, Right.CUSTOMER_WRITE);
    assertThatThrownBy(() -> as(writer, () -> care.deleted(0, 9)))
        .isInstanceOf(jakarta.ejb.EJBAccessException.class);
    assertThatThrownBy(() -> as(writer, () -> scan.pairs()))
        .isInstanceOf(jakarta.ejb.EJBAccessException.class);
  }

  @Test
  void whatNobodyVerifiedForLongIsDueUntilSomebodyDoes() throws Exception {
    assertThat(as(CARE, () -> care.state(number)).due()).isFalse();
    var old = oldest();
    assertThat(as(CARE, () -> care.state(old)).due()).as("a year is not over").isFalse();
    parameters.put(Parameters.REVIEW_AFTER_MONTHS, "0");
    assertThat(as(CARE, () -> care.due(null, 0, 9)).rows()).isEmpty();
  }

  @Test
  void filesWithOneMailAddressAreAPairUntilToldApart() throws Exception {
    var other = as(CARE, () -> desk.enter(file(mark + " other")));
    assertThat(pair(other).same()).containsExactly(Sameness.EMAIL);

    as(
        CARE,
        () -> {
          scan.tellApart(other, number);
          scan.tellApart(number, other);
          return null;
        });
    assertThat(pair(other)).isNull();
  }

  /** The pair of the one of this test and another, or null. */
  private Pair pair(String other) throws Exception {
    return as(CARE, () -> scan.pairs()).stream()
        .filter(each -> each.one().number().equals(number) && each.other().number().equals(other))
        .findFirst()
        .orElse(null);
  }

  private String oldest() throws Exception {
    return as(CARE, () -> search.page(null, 0, 200)).rows().get(0).number();
  }

  private String enter(String name) throws Exception {
    return as(CARE, () -> desk.enter(file(name)));
  }

  private CustomerFile file(String name) {
    return CustomerFile.brief(name, mark + "@mail.example", null, "zh");
  }

  private String recognise() {
    return desk.recognise(file(mark));
  }

  private Void change() {
    desk.change(number, desk.open(number).version(), file("another"));
    return null;
  }

  private void delete() throws Exception {
    as(
        CARE,
        () -> {
          care.delete(number, "for the test");
          return null;
        });
  }

  private Void restore() {
    care.restore(number);
    return null;
  }

  private List<String> deleted() throws Exception {
    return as(CARE, () -> care.deleted(0, 200)).rows().stream().map(CareRow::number).toList();
  }

  private List<String> found() throws Exception {
    return as(CARE, () -> search.page(mark, 0, 9)).rows().stream()
        .map(row -> row.number())
        .toList();
  }

  private static <T> T as(Set<String> rights, Callable<T> work) throws Exception {
    return Caller.as("supervisor", rights, work);
  }
}
