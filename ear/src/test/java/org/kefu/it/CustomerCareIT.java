package org.kefu.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
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
import org.kefu.customer.boundary.CustomerKind;
import org.kefu.customer.boundary.CustomerSearch;
import org.kefu.customer.boundary.DuplicateScan;
import org.kefu.customer.boundary.Pair;
import org.kefu.customer.boundary.Sameness;
import org.kefu.customer.boundary.ScanState;
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
    assertThatThrownBy(() -> as(writer, () -> scan.pairs(0, 9)))
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
    await().until(() -> scanned(other) != null);
    assertThat(pair(other).same()).contains(Sameness.EMAIL, Sameness.NAME_LIKE);

    as(
        CARE,
        () -> {
          scan.tellApart(other, number);
          scan.tellApart(number, other);
          return null;
        });
    assertThat(pair(other)).isNull();
    rewrite(other, file(mark + " other").described("no more than a remark", null));
    awaitScan();
    assertThat(pair(other)).as("nothing is changed by which they are told apart").isNull();

    rewrite(other, file(mark));
    await().until(() -> scanned(other) != null);
    assertThat(pair(other).same()).contains(Sameness.EMAIL, Sameness.NAME);

    rewrite(
        other, CustomerFile.brief("Somebody " + mark, "else" + mark + "@x.example", null, "en"));
    await().until(() -> scanned(other) == null);
  }

  @Test
  void aCompanyIsFoundUnderAnotherFormOfItsName() throws Exception {
    var one = as(CARE, () -> desk.enter(company("杭州" + mark + "电梯有限公司")));
    var other = as(CARE, () -> desk.enter(company(mark.toUpperCase(Locale.ROOT) + "電梯股份公司")));
    await().until(() -> scanned(one, other) != null);
    assertThat(pair(one, other).same()).containsExactly(Sameness.COMPANY_NAME);

    as(
        CARE,
        () -> {
          care.delete(other, "for the test");
          return null;
        });
    assertThat(pair(one, other)).as("of a deleted one").isNull();
  }

  @Test
  void whatTooManyShareIsReportedAndNotCompared() throws Exception {
    for (var at = 0; at <= 50; at++) {
      var name = "c%s%d".formatted(mark, at);
      as(
          CARE,
          () -> desk.enter(CustomerFile.brief(name, "all" + mark + "@crowd.example", null, "en")));
    }
    await()
        .until(
            () -> {
              awaitScan();
              return as(CARE, () -> scan.crowds()).stream()
                  .anyMatch(
                      crowd -> crowd.value().equals("…@crowd.example") && crowd.files() == 51);
            });
    var state = as(CARE, () -> scan.state()).orElseThrow();
    assertThat(state.compared()).isEqualTo(state.files()).isPositive();
  }

  /** The pair of the one of this test and another, or null. */
  private Pair pair(String other) throws Exception {
    return pair(number, other);
  }

  private Pair pair(String one, String other) throws Exception {
    return as(CARE, () -> scan.pairs(0, 10_000)).rows().stream()
        .filter(each -> each.one().number().equals(one) && each.other().number().equals(other))
        .findFirst()
        .orElse(null);
  }

  /** As {@link #pair}, once somebody looked. */
  private Pair scanned(String other) throws Exception {
    return scanned(number, other);
  }

  private Pair scanned(String one, String other) throws Exception {
    awaitScan();
    return pair(one, other);
  }

  private void awaitScan() throws Exception {
    await().until(() -> !isBusy());
    as(
        CARE,
        () -> {
          scan.begin();
          return null;
        });
    await().until(() -> !isBusy());
  }

  private boolean isBusy() throws Exception {
    return as(CARE, () -> scan.state()).filter(ScanState::isBusy).isPresent();
  }

  private void rewrite(String other, CustomerFile file) throws Exception {
    as(
        CARE,
        () -> {
          desk.change(other, desk.open(other).version(), file);
          return null;
        });
  }

  private static CustomerFile company(String name) {
    var brief = CustomerFile.brief(name, null, null, "zh");
    return new CustomerFile(
        CustomerKind.COMPANY,
        brief.name(),
        null,
        null,
        "zh",
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        brief.account());
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
