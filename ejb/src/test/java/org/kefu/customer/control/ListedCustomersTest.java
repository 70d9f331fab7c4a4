package org.kefu.customer.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kefu.TestDatabase;
import org.kefu.customer.boundary.Account;
import org.kefu.customer.boundary.Contact;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.CustomerKind;
import org.kefu.customer.boundary.CustomerQuery;
import org.kefu.customer.boundary.CustomerQuery.Shelf;
import org.kefu.customer.boundary.CustomerQuery.Sort;
import org.kefu.customer.boundary.CustomerRow;
import org.kefu.customer.boundary.PostalAddress;
import org.kefu.customer.entity.Customer;
import org.kefu.customer.entity.Tag;
import org.kefu.staff.boundary.Regions;

/** Which customers a list holds that is narrowed, and in which order. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListedCustomersTest {
  private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
  private EntityManager em;
  private ListedCustomers listed;

  @BeforeAll
  void fill() {
    em = TestDatabase.migrated("listed").factory().createEntityManager();
    em.getTransaction().begin();
    em.persist(new Tag("决策人", "jueceren", "admin", NOON));
    em.flush();
    var li = new Contact("李工", "采购", null, true, List.of(), List.of(), List.of("决策人"));
    keep("C-1", CustomerKind.COMPANY, "海尔电器", "A", "浙江省", "宁波市", List.of(li)).giveTo("agent");
    var second = keep("C-2", CustomerKind.PERSON, null, "B", "江苏省", "无锡市", List.of());
    second.giveTo("gone");
    second.tag("决策人");
    keep("C-3", CustomerKind.PERSON, "海信集团", null, null, null, List.of())
        .verify(CustomerListsFixture.DUE.minusSeconds(1));
    keep("C-4", CustomerKind.PERSON, null, null, null, null, List.of()).delete("admin", NOON);
    em.getTransaction().commit();
    listed = CustomerListsFixture.listed(em, everywhere());
  }

  @AfterAll
  void close() {
    em.getEntityManagerFactory().close();
  }

  private Customer keep(
      String number,
      CustomerKind kind,
      String company,
      String level,
      String province,
      String city,
      List<Contact> contacts) {
    var brief = CustomerFile.brief("客户" + number, null, null, "zh");
    var address = new PostalAddress(province, city, null, "一路1号");
    var file =
        new CustomerFile(
            kind,
            brief.name(),
            company,
            null,
            "zh",
            null,
            null,
            null,
            List.of(),
            List.of(),
            province == null ? List.of() : List.of(address),
            contacts,
            Account.NONE.withLevel(level).withNumber("K" + number).withCredit(BigDecimal.TEN));
    var customer = new Customer(number, file, "agent", NOON);
    em.persist(customer);
    return customer;
  }

  private List<String> found(Consumer<CustomerQuery.Draft> wanted) {
    var query = CustomerQuery.all().sorted(Sort.NUMBER, true).with(wanted);
    var rows = listed.rows(query, 0, 9);
    assertThat(listed.count(query)).isEqualTo(rows.size());
    return rows.stream().map(CustomerRow::number).toList();
  }

  @Test
  void eachFilterNarrows() {
    assertThat(found(query -> {})).containsExactly("C-1", "C-2", "C-3");
    assertThat(found(query -> query.kind = CustomerKind.COMPANY)).containsExactly("C-1");
    assertThat(found(query -> query.level = "B")).containsExactly("C-2");
    assertThat(found(query -> query.company = "海")).containsExactly("C-1", "C-3");
    assertThat(found(query -> query.contact = "李")).containsExactly("C-1");
    assertThat(found(query -> query.account = "KC-2")).containsExactly("C-2");
    assertThat(found(query -> query.account = "C-2")).isEmpty();
    assertThat(found(query -> query.region = "浙江省")).containsExactly("C-1");
    assertThat(found(query -> query.region = "江苏省/无锡市")).containsExactly("C-2");
    assertThat(found(query -> query.due = true)).containsExactly("C-3");
    assertThat(found(query -> query.open = true)).isEmpty();
    assertThat(found(query -> query.open = false)).containsExactly("C-1", "C-2", "C-3");
  }

  @Test
  void aTagOfAContactIsOneOfTheCustomer() {
    assertThat(found(query -> query.tag = "决策人")).containsExactly("C-1", "C-2");
  }

  @Test
  void anOwnerIsMeNobodyOrOneWhoHasLeft() {
    assertThat(found(query -> query.owner = CustomerQuery.MINE)).containsExactly("C-1");
    assertThat(found(query -> query.owner = CustomerQuery.NOBODY)).containsExactly("C-3");
    assertThat(found(query -> query.owner = CustomerQuery.LEFT)).containsExactly("C-2");
  }

  @Test
  void deletedFilesHaveAShelfOfTheirOwn() {
    assertThat(found(query -> query.shelf = Shelf.DELETED)).containsExactly("C-4");
    assertThat(
            found(
                query -> {
                  query.shelf = Shelf.DELETED;
                  query.words = "户C-9";
                }))
        .isEmpty();
  }

  @Test
  void whatTheIndexDoesNotKnowIsAskedOfTheDatabaseAmongItsHits() {
    assertThat(
            found(
                query -> {
                  query.words = "客户";
                  query.company = "海";
                }))
        .containsExactly("C-1");
  }

  @Test
  void whatIsEmptyComesLastHoweverItIsOrdered() {
    for (var upwards : List.of(true, false)) {
      var rows = listed.rows(CustomerQuery.all().sorted(Sort.LEVEL, upwards), 0, 9);
      assertThat(rows.get(2).number()).isEqualTo("C-3");
    }
  }

  private static Territory everywhere() {
    var territory = new Territory();
    territory.regions = mock(Regions.class);
    when(territory.regions.mine()).thenReturn(Set.of());
    return territory;
  }
}
