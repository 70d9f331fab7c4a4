package org.kefu.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kefu.customer.boundary.CustomerDesk;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.CustomerIntake;
import org.kefu.customer.boundary.PostalAddress;
import org.kefu.customer.control.MissingKeys;

/** Files from before there were keys are found by name and address too. */
class CustomerKeysIT extends InServer {
  @Resource(lookup = "java:jboss/datasources/KefuDS")
  DataSource database;

  @Inject CustomerDesk desk;
  @Inject CustomerIntake intake;
  @Inject MissingKeys keys;
  @Inject Planted planted;

  private final String mark = UUID.randomUUID().toString().substring(0, 8);

  @BeforeEach
  void awaitDemonstration() {
    planted.awaitDemonstration();
  }

  @Test
  void anOldFileIsFoundOnceItHasItsKeys() throws Exception {
    var number =
        Caller.as("agent", Set.of("customer.write"), () -> desk.enter(file("周敏" + mark, "路 8 号")));
    var version = Caller.as("agent", Set.of("customer.write"), () -> desk.open(number).version());
    execute("update customer set name_key = null where number = '" + number + "'");
    execute(
        "update customer_address set street_key = null where customer_id = (select id from customer"
            + " where number = '"
            + number
            + "')");
    assertThat(known()).isEmpty();

    while (keys.fillSome()) {
      // the next ones
    }

    assertThat(known()).containsExactly(number);
    assertThat(Caller.as("agent", Set.of("customer.write"), () -> desk.open(number).version()))
        .isEqualTo(version);
  }

  private List<String> known() {
    return intake.known(List.of(file("zhoumin" + mark, "路8号"))).get(0).known();
  }

  private CustomerFile file(String name, String street) {
    var bare = CustomerFile.brief(name, null, null, "zh");
    return bare.with(
        null, List.of(), List.of(new PostalAddress("浙江省", "杭州市", "余杭区", mark + street)), List.of());
  }

  private void execute(String sql) throws Exception {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
