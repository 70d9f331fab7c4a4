package org.kefu.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.customer.boundary.CustomerDesk;
import org.kefu.customer.boundary.CustomerFaults;
import org.kefu.customer.boundary.CustomerFieldDesk;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.CustomerIntake;
import org.kefu.customer.boundary.FaultRow;
import org.kefu.customer.boundary.FaultRule;
import org.kefu.customer.boundary.Phone;
import org.kefu.customer.boundary.PostalAddress;
import org.kefu.customer.control.FaultScan;
import org.kefu.field.boundary.Demand;
import org.kefu.field.boundary.FieldAccess;
import org.kefu.field.boundary.FieldAdmin;
import org.kefu.field.boundary.FieldFile;
import org.kefu.field.boundary.FieldKind;
import org.kefu.field.boundary.Limits;
import org.kefu.field.boundary.Words;
import org.kefu.staff.boundary.Right;
import org.kefu.ticket.boundary.MailIntake;

/** What breaks a rule in a file is listed until it is corrected, and its old value kept. */
class CustomerFaultsIT extends InServer {
  private static final Set<String> CARE =
      Set.of(Right.CUSTOMER_READ, Right.CUSTOMER_WRITE, Right.CUSTOMER_REVEAL);
  private static final Words NONE = new Words("", "");
  private static final String BAD = "10571621700";

  @Resource(lookup = "java:jboss/datasources/KefuDS")
  DataSource database;

  @Inject CustomerDesk desk;
  @Inject CustomerFieldDesk fieldDesk;
  @Inject CustomerFaults faults;
  @Inject CustomerIntake intake;
  @Inject FieldAdmin fields;
  @Inject FaultScan scan;
  @Inject MailIntake mails;
  @Inject AuditTrail audit;
  @Inject Planted planted;

  private final String mark = "fault" + UUID.randomUUID().toString().substring(0, 8);

  @BeforeEach
  void awaitDemonstration() {
    planted.awaitDemonstration();
  }

  @Test
  void whatIsCorrectedLeavesTheListAndKeepsItsOldValue() throws Exception {
    var number = enter(file(BAD));
    var fault = only(number);
    assertThat(fault.rule()).isEqualTo(FaultRule.PHONE_RANGE);
    assertThat(fault.value()).isEqualTo(BAD);
    assertThat(listed(FaultRule.PHONE_RANGE)).contains(number);
    assertThat(listed(FaultRule.EMAIL)).doesNotContain(number);
    assertThat(as(CARE, () -> faults.counts())).containsKey(FaultRule.PHONE_RANGE);

    change(number, file("13805716217"));
    assertThat(open(number)).isEmpty();
    assertThat(listed(FaultRule.PHONE_RANGE)).doesNotContain(number);
    var corrected = corrected(number);
    assertThat(corrected.value()).isEqualTo(BAD);
    assertThat(corrected.settledBy()).isEqualTo("supervisor");
    assertThat(corrected.settledAt()).isNotNull();
    assertThat(audit.log(AuditTrail.CUSTOMER, number))
        .anySatisfy(line -> assertThat(line.detail().get("before")).isEqualTo("105****1700"));
  }

  @Test
  void whatIsMissingIsOpenUntilItIsThere() throws Exception {
    var number = enter(CustomerFile.brief(mark, null, null, "zh"));
    assertThat(only(number).rule()).isEqualTo(FaultRule.UNREACHABLE);
    change(number, CustomerFile.brief(mark, mark + "@mail.example", null, "zh"));
    assertThat(open(number)).isEmpty();
  }

  @Test
  void whatIsRightAllTheSameIsNotListedAgain() throws Exception {
    var number = enter(file(BAD));
    var fault = only(number);
    as(
        CARE,
        () -> {
          faults.accept(fault.id());
          return null;
        });
    assertThat(open(number)).isEmpty();
    change(number, renamed(file(BAD), mark + "2"));
    assertThat(open(number)).isEmpty();
    change(number, file("10571621799"));
    assertThat(only(number).value()).isEqualTo("10571621799");
  }

  @Test
  void aRegionThatIsNoMoreIsFoundWhereNobodyWroteTheFile() throws Exception {
    var address = new PostalAddress("浙江省", "杭州市", "上城区", mark + "路 1 号");
    var bare = CustomerFile.brief(mark, null, null, "zh");
    var number = enter(bare.with(null, List.of(), List.of(address), List.of()));
    var version = as(CARE, () -> desk.open(number).version());
    assertThat(open(number)).isEmpty();
    execute("update customer_address set district = '江干区' where street = '" + mark + "路 1 号'");
    execute(
        "update customer set examined_at = created_at - interval '90' day where number = '"
            + number
            + "'");
    examineAll();
    assertThat(only(number).rule()).isEqualTo(FaultRule.REGION_UNKNOWN);
    assertThat(only(number).field()).isEqualTo("district");
    assertThat(as(CARE, () -> desk.open(number).version())).isEqualTo(version);

    execute("update customer_address set district = '上城区' where street = '" + mark + "路 1 号'");
    execute(
        "update customer set examined_at = created_at - interval '90' day where number = '"
            + number
            + "'");
    examineAll();
    assertThat(open(number)).as("nobody corrected it").isEmpty();
    assertThat(as(CARE, () -> faults.corrected(0, 200)).rows())
        .noneMatch(row -> row.number().equals(number));
  }

  @Test
  void aFieldThatIsDemandedLaterIsMissingUntilItIsFilled() throws Exception {
    var number = enter(CustomerFile.brief(mark, mark + "@mail.example", null, "zh"));
    var key = mark;
    fields(() -> fields.create("CUSTOMER", key, FieldKind.TEXT, field(Demand.ALWAYS, false)));
    try {
      examineAll();
      assertThat(open(number)).anySatisfy(row -> assertThat(row.field()).isEqualTo(key));
      as(
          CARE,
          () -> {
            fieldDesk.fill(number, Map.of(key, "here"), null);
            return null;
          });
      assertThat(open(number)).noneMatch(row -> row.field().equals(key));
      assertThat(corrected(number).rule()).isEqualTo(FaultRule.FIELD);
    } finally {
      fields(() -> fields.change("CUSTOMER", key, 1, field(Demand.NEVER, true)));
      examineAll();
    }
  }

  @Test
  void anAddressWhoseMailCameBackIsListed() throws Exception {
    var address = mark + "@mail.example";
    var number = enter(CustomerFile.brief(mark, address, null, "zh"));
    bounce(address, "4.4.1", "delayed");
    bounce(address, "5.2.2", "failed");
    assertThat(open(number)).as("late, or full").isEmpty();
    bounce(address, "5.1.1", "failed");
    bounce(address, "5.1.1", "failed");
    assertThat(only(number).rule()).isEqualTo(FaultRule.BOUNCED);
    assertThat(only(number).value()).isEqualTo(address);

    change(number, renamed(CustomerFile.brief(mark, address, null, "zh"), mark + "2"));
    assertThat(only(number).rule()).as("still there").isEqualTo(FaultRule.BOUNCED);
    change(number, CustomerFile.brief(mark, mark + "2@mail.example", null, "zh"));
    assertThat(open(number)).isEmpty();
    assertThat(corrected(number).value()).isEqualTo(address);
  }

  @Test
  void whoMayNotSeeNumbersSeesTheirEnds() throws Exception {
    var number = enter(file(BAD));
    var writer = Set.of(Right.CUSTOMER_WRITE);
    assertThat(as(writer, () -> faults.of(number)).get(0).value()).isEqualTo("105****1700");
    assertThatThrownBy(() -> as(Set.of(Right.CUSTOMER_READ), () -> faults.counts()))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  void aFileThatIsTakenBackLeavesNothing() throws Exception {
    var number = enter(file(BAD));
    as(CARE, () -> inOne(() -> intake.remove(number)));
    assertThat(listed(FaultRule.PHONE_RANGE)).doesNotContain(number);
  }

  @Resource(lookup = "java:jboss/UserTransaction")
  jakarta.transaction.UserTransaction transaction;

  private <T> T inOne(Callable<T> work) throws Exception {
    transaction.begin();
    var done = work.call();
    transaction.commit();
    return done;
  }

  private void bounce(String address, String status, String action) throws Exception {
    var report =
        """
        From: Mail Delivery System <mailer-daemon@mx.example>
        To: service@localhost
        Subject: Undelivered
        Message-ID: <%s@mx.example>
        Auto-Submitted: auto-replied
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status; boundary="b"

        --b
        Content-Type: text/plain

        Not delivered.
        --b
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example

        Final-Recipient: rfc822; %s
        Action: %s
        Status: %s

        --b--
        """
            .formatted(UUID.randomUUID(), address, action, status);
    as(
        Set.of(Right.MAIL_IMPORT),
        () -> mails.receive(report.replace("\n", "\r\n").getBytes(UTF_8)));
  }

  private static FieldFile field(Demand demand, boolean retired) {
    return new FieldFile(
        new Words("字段", "Field"),
        NONE,
        NONE,
        Limits.NONE,
        demand,
        null,
        null,
        FieldAccess.STAFF,
        List.of(),
        retired);
  }

  private static void fields(Runnable work) throws Exception {
    as(
        Set.of(Right.FIELD_MANAGE),
        () -> {
          work.run();
          return null;
        });
  }

  private void examineAll() {
    while (scan.some()) {
      // the next ones
    }
  }

  private CustomerFile file(String phone) {
    return CustomerFile.brief(mark, null, phone, "zh");
  }

  private static CustomerFile renamed(CustomerFile file, String name) {
    var unread = file.phones().stream().map(each -> Phone.unread(null, each.number())).toList();
    return file.named(name).reached(unread, file.emails(), file.addresses(), file.contacts());
  }

  private String enter(CustomerFile file) throws Exception {
    return as(CARE, () -> desk.enter(file));
  }

  private void change(String number, CustomerFile file) throws Exception {
    as(
        CARE,
        () -> {
          desk.change(number, desk.open(number).version(), file);
          return null;
        });
  }

  private List<FaultRow> open(String number) throws Exception {
    return as(CARE, () -> faults.of(number));
  }

  private FaultRow only(String number) throws Exception {
    assertThat(open(number)).hasSize(1);
    return open(number).get(0);
  }

  private FaultRow corrected(String number) throws Exception {
    return as(CARE, () -> faults.corrected(0, 50)).rows().stream()
        .filter(row -> row.number().equals(number))
        .findFirst()
        .orElseThrow();
  }

  private List<String> listed(FaultRule rule) throws Exception {
    return as(CARE, () -> faults.open(rule, 0, 200)).rows().stream().map(FaultRow::number).toList();
  }

  private void execute(String sql) throws Exception {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private static <T> T as(Set<String> rights, Callable<T> work) throws Exception {
    return Caller.as("supervisor", rights, work);
  }
}
