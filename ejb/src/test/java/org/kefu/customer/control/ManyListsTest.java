package org.kefu.customer.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kefu.TestDatabase;
import org.kefu.customer.boundary.Contact;
import org.kefu.customer.boundary.ContactWay;
import org.kefu.customer.boundary.CustomerDetails;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.Phone;
import org.kefu.customer.boundary.PostalAddress;
import org.kefu.customer.entity.Customer;
import org.kefu.staff.boundary.Regions;

/** Many files are read as each of them is read alone, their lists in order. */
class ManyListsTest {
  private static final TestDatabase DATABASE = TestDatabase.migrated("many");
  private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");

  @Test
  void whatIsReadTogetherIsWhatIsReadAlone() {
    try (var factory = DATABASE.factory();
        var em = factory.createEntityManager()) {
      var full = new Customer("C-1", full(), "agent", NOON);
      full.tag("x");
      var bare = new Customer("C-2", CustomerFiles.person("李雷").file(), "agent", NOON);
      em.getTransaction().begin();
      em.createNativeQuery(
              "insert into tag (id, version, name, name_key, spelled, colour, retired, made_by,"
                  + " made_at) values (1, 1, 'x', 'x', 'x', 'GREY', false, 'a', now())")
          .executeUpdate();
      em.persist(full);
      em.persist(bare);
      em.getTransaction().commit();
      em.clear();
      var customers = new Customers();
      customers.em = em;
      customers.territory = everywhere();

      var read = customers.details(List.of("C-1", "C-2", "C-3"));

      assertThat(read)
          .extracting(CustomerDetails::file)
          .containsExactlyInAnyOrder(full.file(), bare.file());
      assertThat(read.get(0).tags()).containsExactly("x");
    }
  }

  private static CustomerFile full() {
    return CustomerFiles.company("景蓝", null)
        .file()
        .with(
            null,
            List.of(phone("+8613900000001"), phone("+8613900000000")),
            List.of(
                new PostalAddress("浙江省", "杭州市", "西湖区", "文一西路968号"),
                new PostalAddress(null, null, null, "Albaney")),
            List.of(
                new Contact(
                    "b", null, null, false, List.of(phone("+8613900000002")), List.of(), List.of()),
                new Contact(
                    "a",
                    "boss",
                    ContactWay.MAIL,
                    true,
                    List.of(),
                    List.of("z@x.example", "a@x.example"),
                    List.of())));
  }

  private static Phone phone(String number) {
    return new Phone("手机", number, number, number);
  }

  private static Territory everywhere() {
    var territory = new Territory();
    territory.regions = mock(Regions.class);
    return territory;
  }
}
