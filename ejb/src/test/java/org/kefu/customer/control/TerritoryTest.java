package org.kefu.customer.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kefu.TestDatabase;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.CustomerQuery;
import org.kefu.customer.boundary.CustomerRow;
import org.kefu.customer.boundary.PostalAddress;
import org.kefu.customer.entity.Customer;
import org.kefu.staff.boundary.Regions;

/** Which customers the lists of somebody hold who works in some regions. */
class TerritoryTest {
  private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

  @Test
  void listsHoldThoseOfTheRegionsAndThoseOfNoneYet() {
    try (var factory = TestDatabase.migrated("territory").factory();
        var em = factory.createEntityManager()) {
      em.getTransaction().begin();
      em.persist(customer("C-1", new PostalAddress("浙江省", "宁波市", null, "一路1号")));
      em.persist(customer("C-2", new PostalAddress("浙江省", "杭州市", null, "二路2号")));
      em.persist(customer("C-3", new PostalAddress("江苏省", "无锡市", null, "三路3号")));
      em.persist(customer("C-4", new PostalAddress(null, null, null, "四路4号")));
      em.persist(customer("C-5"));
      em.persist(
          customer(
              "C-6",
              new PostalAddress("浙江省", "杭州市", null, "五路5号"),
              new PostalAddress("浙江省", "宁波市", null, "六路6号")));
      em.getTransaction().commit();
      var customers = new Customers();
      customers.em = em;
      customers.territory = boundTo("浙江省/宁波市", "江苏省");

      assertThat(customers.rows(0, 9))
          .extracting(CustomerRow::number)
          .containsExactlyInAnyOrder("C-1", "C-3", "C-4", "C-5", "C-6");
      var listed = CustomerListsFixture.listed(em, customers.territory);
      assertThat(listed.count(CustomerQuery.all())).isEqualTo(5);
      assertThat(customers.rows(List.of("C-1", "C-2")))
          .extracting(CustomerRow::number)
          .containsExactly("C-1");
      assertThat(customers.details(List.of("C-2", "C-3"))).hasSize(1);
      assertThat(listed.places(CustomerQuery.all(), null, 9)).hasSize(5);

      listed = CustomerListsFixture.listed(em, boundTo());
      assertThat(listed.count(CustomerQuery.all())).isEqualTo(6);
    }
  }

  private static Customer customer(String number, PostalAddress... addresses) {
    var file = CustomerFile.brief(number, null, null, "zh");
    return new Customer(
        number, file.with(null, List.of(), List.of(addresses), List.of()), "agent", NOON);
  }

  private static Territory boundTo(String... regions) {
    var territory = new Territory();
    territory.regions = mock(Regions.class);
    when(territory.regions.mine()).thenReturn(Set.of(regions));
    return territory;
  }
}
