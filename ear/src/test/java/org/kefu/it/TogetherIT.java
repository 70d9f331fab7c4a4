package org.kefu.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.Queue;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kefu.channel.boundary.Channel;
import org.kefu.customer.boundary.CustomerDesk;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.system.boundary.Parameters;
import org.kefu.ticket.boundary.OpenTicket;
import org.kefu.ticket.boundary.TicketTelling;

/** A ticket's row, process, log and outgoing mail commit together or leave nothing. */
class TogetherIT extends InServer {
  /** What every database says to a second row with a unique value. */
  private static final String DUPLICATE = "23505";

  @Resource(lookup = "java:jboss/datasources/KefuDS")
  DataSource database;

  @Resource(lookup = "java:/JmsXA")
  ConnectionFactory broker;

  @Resource(lookup = "java:/jms/queue/outbound")
  Queue outbound;

  @Resource UserTransaction transaction;
  @Inject TicketTelling telling;
  @Inject CustomerDesk customers;
  @Inject HistoryService history;
  @Inject Planted planted;
  @Inject Parameters parameters;

  private final String mark = UUID.randomUUID().toString();
  private String customer;

  @BeforeEach
  void enterCustomer() {
    planted.awaitDemonstration();
    customer = customers.recognise(CustomerFile.brief("同时", mark + "@mail.example", null, "zh"));
  }

  @AfterEach
  void mend() {
    planted.breakNow(false);
  }

  private String open() {
    return telling.open(
        new OpenTicket(customer, Channel.WEB, mark, "text", null, null, null, List.of()), mark);
  }

  @Test
  void whatCommitsIsThereWhole() throws Exception {
    var number = open();

    assertThat(count("select count(*) from ticket where subject = ?", mark)).isOne();
    assertThat(count("select count(*) from audit_entry where subject_number = ?", number))
        .isGreaterThan(1);
    assertThat(count("select count(*) from outgoing_mail where ticket_number = ?", number)).isOne();
    assertThat(processes(number)).isPositive();
  }

  @Test
  void aCallerThatRollsBackLeavesNothing() throws Exception {
    transaction.begin();
    var number = open();
    transaction.rollback();

    assertNothingOf(number);
  }

  @Test
  void aProcessThatFailsTakesTheTicketWithIt() throws Exception {
    planted.breakNow(true);

    assertThatThrownBy(this::open).hasStackTraceContaining("planted");
    assertNothing();
  }

  /** Another row has the number already, as after a restore gone wrong. */
  @Test
  void aRowThatCannotBeWrittenLeavesNothing() throws Exception {
    var number = open();
    var next = next(number);
    forget();
    execute("update ticket set number = '" + next + "' where number = ?", number);
    try {
      assertThatThrownBy(this::open)
          .rootCause()
          .isInstanceOfSatisfying(
              SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(DUPLICATE));
    } finally {
      execute("update ticket set number = '" + number + "' where number = ?", next);
    }
    assertNothingOf(next);
  }

  @Test
  void aQueueThatIsFullTakesTheTicketWithIt() throws Exception {
    try (var full = new FullQueue()) {
      open();
      forget();

      assertThatThrownBy(this::open).hasStackTraceContaining("is full");
      assertNothing();
    }
    assertThat(open()).isNotNull();
  }

  @Test
  void aLogThatCannotBeWrittenTakesTheTicketWithIt() throws Exception {
    var next = next(open());
    forget();
    execute(
        """
        insert into audit_entry (id, subject_kind, subject_number, seq, happened_at, actor, action,
          detail, hash) values (-%d, 'TICKET', ?, 1, now(), 'x', 'x', '{}', 'x')\
        """
            .formatted(System.nanoTime()),
        next);

    assertThatThrownBy(this::open).isInstanceOf(RuntimeException.class);
    assertNothing();
    assertThat(processes(next)).isZero();
  }

  @Test
  void aMailThatCannotBeQueuedTakesTheTicketWithIt() throws Exception {
    var address = parameters.text(Parameters.MAIL_ADDRESS);
    parameters.put(Parameters.MAIL_ADDRESS, "nowhere");
    try {
      assertThatThrownBy(this::open).isInstanceOf(RuntimeException.class);
      assertNothing();
    } finally {
      parameters.put(Parameters.MAIL_ADDRESS, address);
    }
  }

  /** What was opened first is no trace of what fails after it. */
  private void forget() throws Exception {
    execute("delete from outgoing_mail where to_address = ?", mark + "@mail.example");
    execute("update ticket set subject = 'before', external_number = null where subject = ?", mark);
  }

  /** The number the next ticket gets: the block of numbers is this node's alone. */
  private static String next(String number) {
    var count = Long.parseLong(number.substring(number.lastIndexOf('-') + 1)) + 1;
    return number.substring(0, number.lastIndexOf('-') + 1) + "%06d".formatted(count);
  }

  private void assertNothing() throws Exception {
    assertThat(count("select count(*) from ticket where subject = ?", mark)).isZero();
    assertThat(
            count(
                "select count(*) from message where customer_number = ? and subject is null and"
                    + " body = 'text' and ticket_number not in (select number from ticket)",
                customer))
        .isZero();
    assertThat(
            count(
                "select count(*) from outgoing_mail where to_address = ?", mark + "@mail.example"))
        .isZero();
  }

  private void assertNothingOf(String number) throws Exception {
    assertNothing();
    assertThat(count("select count(*) from audit_entry where subject_number = ?", number)).isZero();
    assertThat(processes(number)).isZero();
    assertThat(queued()).noneMatch(mail -> mail.contains(number));
  }

  private long processes(String number) {
    return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(number).count();
  }

  private List<String> queued() throws Exception {
    try (var context = broker.createContext();
        var browser = context.createBrowser(outbound)) {
      return Collections.list((java.util.Enumeration<?>) browser.getEnumeration()).stream()
          .map(String::valueOf)
          .toList();
    }
  }

  private long count(String sql, String value) throws SQLException {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(sql)) {
      query.setString(1, value);
      try (var rows = query.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }

  private void execute(String sql, String value) throws Exception {
    transaction.begin();
    try (var connection = database.getConnection();
        var update = connection.prepareStatement(sql)) {
      update.setString(1, value);
      update.executeUpdate();
    }
    transaction.commit();
  }
}
