package org.kefu.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.audit.boundary.LogLine;
import org.kefu.channel.boundary.Channel;
import org.kefu.customer.boundary.Account;
import org.kefu.customer.boundary.Contact;
import org.kefu.customer.boundary.CustomerDesk;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.CustomerKind;
import org.kefu.customer.boundary.CustomerQuery;
import org.kefu.customer.boundary.CustomerSearch;
import org.kefu.customer.boundary.Phone;
import org.kefu.customer.boundary.PostalAddress;
import org.kefu.ticket.boundary.OpenTicket;
import org.kefu.ticket.boundary.OwnTickets;
import org.kefu.ticket.boundary.TicketQuery;
import org.kefu.ticket.boundary.TicketRow;
import org.kefu.ticket.boundary.TicketWork;
import org.kefu.transfer.boundary.CustomerExport;
import org.kefu.transfer.boundary.CustomerExport.Extent;
import org.kefu.transfer.boundary.CustomerExports;
import org.kefu.transfer.boundary.CustomerImports;
import org.kefu.transfer.boundary.ImportSearch;
import org.kefu.transfer.boundary.ImportSettings;
import org.kefu.transfer.boundary.ImportState;
import org.kefu.transfer.boundary.KnownRule;
import org.kefu.transfer.boundary.NewImport;
import org.kefu.transfer.boundary.RowOutcome;
import org.kefu.transfer.boundary.TableFormat;
import org.kefu.transfer.boundary.TicketExport;
import org.kefu.transfer.boundary.TicketExports;
import org.kefu.transfer.boundary.TicketSheet;
import org.kefu.transfer.boundary.Wording;

/** Lists are taken along by those who may, with what they see of them, and it stands in the log. */
class ExportIT extends InServer {
  private static final Set<String> MASKED = Set.of("customer.export", "customer.read");
  private static final Set<String> ALL =
      Set.of(
          "customer.export",
          "customer.read",
          "customer.write",
          "customer.reveal",
          "customer.import",
          "customer.account",
          "ticket.export",
          "ticket.read",
          "ticket.all");

  @Resource(lookup = "java:jboss/datasources/KefuDS")
  DataSource database;

  @Inject CustomerExports customerExports;
  @Inject TicketExports ticketExports;
  @Inject CustomerDesk desk;
  @Inject CustomerSearch customers;
  @Inject CustomerImports imports;
  @Inject ImportSearch imported;
  @Inject OwnTickets opening;
  @Inject TicketWork work;
  @Inject AuditTrail audit;
  @Inject Planted planted;
  @TempDir Path folder;

  private final String mark = "x" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
  private final int some = Math.floorMod(mark.hashCode(), 100_000);

  @BeforeEach
  void awaitDemonstration() {
    planted.awaitDemonstration();
  }

  @Test
  void whatIsTakenAlongAsTextComesBackAsItWas() throws Exception {
    comesBack(TableFormat.CSV);
  }

  @Test
  void whatIsTakenAlongAsASheetComesBackAsItWas() throws Exception {
    comesBack(TableFormat.XLSX);
  }

  private void comesBack(TableFormat format) throws Exception {
    var entered = as("manager", ALL, () -> desk.enter(file()));
    var before = as("manager", ALL, () -> desk.open(entered).file());
    awaitFound(1);

    var back = importAgain(customers(ALL, Extent.FILE, format), format);

    assertThat(as("manager", ALL, () -> desk.open(back).file())).isEqualTo(before);
  }

  @Test
  void numbersAreMaskedForWhoMayNotSeeThem() throws Exception {
    as("manager", ALL, () -> desk.enter(file()));
    awaitFound(1);

    var masked = text(customers(MASKED, Extent.FILE, TableFormat.CSV));
    var card = text(customers(MASKED, Extent.FILE, TableFormat.VCARD));
    var whole = text(customers(ALL, Extent.FILE, TableFormat.CSV));

    assertThat(masked).contains(mark).doesNotContain(phone(1), phone(2), "11010519491231002X");
    assertThat(card).contains(mark).doesNotContain(phone(1), phone(2));
    assertThat(masked).contains("a****@mail.example");
    assertThat(whole).contains(phone(1), phone(2), "11010519491231002X");
  }

  /** More than one slice, and nobody twice or left out, by words and without. */
  @Test
  void everybodyIsInTheFileOnce() throws Exception {
    var table = new StringBuilder("name,remark\n");
    IntStream.range(0, 1203).forEach(row -> table.append("P").append(row).append(mark + ",x\n"));
    var number =
        as(
            "manager",
            ALL,
            () ->
                imports.begin(
                    new NewImport("t.csv", Files.writeString(folder.resolve("t"), table))));
    run(number);
    awaitFound(1203);

    var some = text(customers(ALL, Extent.LIST, TableFormat.CSV)).lines().skip(1).toList();
    var all = text(write(null, ALL, Extent.LIST, TableFormat.CSV)).lines().skip(1).toList();

    assertThat(some).hasSize(1203).doesNotHaveDuplicates();
    assertThat(all).containsAll(some).doesNotHaveDuplicates();
    assertThat(all).hasSize(countCustomers());
    assertThat(last().detail()).containsEntry("rows", String.valueOf(all.size()));
  }

  @Test
  void eachTimeStandsInTheLog() throws Exception {
    customers(MASKED, Extent.LIST, TableFormat.VCARD);

    var log = log();

    assertThat(log).extracting(LogLine::action).containsExactly("export.customers", "export.done");
    assertThat(log).extracting(LogLine::actor).containsOnly("manager");
    assertThat(log.get(0).detail())
        .containsEntry("filter", "words=" + mark)
        .containsEntry("format", "VCARD")
        .containsEntry("numbers", "MASKED");
    assertThat(log.get(1).detail()).containsEntry("rows", "0");
  }

  @Test
  void whatBreaksOffStandsInTheLogToo() {
    var full =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            throw new IOException("disk full");
          }
        };
    var export = new CustomerExport(CustomerQuery.all(), Extent.LIST, TableFormat.CSV);

    assertThatThrownBy(
            () ->
                as(
                    "manager",
                    ALL,
                    () -> {
                      customerExports.write(export, new Plain(), full);
                      return null;
                    }))
        .hasStackTraceContaining("disk full");

    assertThat(last().action()).isEqualTo("export.stopped");
  }

  @Test
  void whoMayNotIsRefusedAndNothingIsLogged() throws Exception {
    var before = exports();
    var reads = Set.of("customer.read", "customer.reveal", "ticket.read", "ticket.all");

    assertThatThrownBy(() -> customers(reads, Extent.LIST, TableFormat.CSV))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> tickets(reads, TicketQuery.of(TicketQuery.View.ALL)))
        .isInstanceOf(EJBAccessException.class);

    assertThat(exports()).isEqualTo(before);
  }

  @Test
  void ticketsOfTheListInReachAreInTheFile() throws Exception {
    var customer = desk.recognise(CustomerFile.brief(mark, mark + "@mail.example", null, "zh"));
    var mine = open(customer, "=1+1 " + mark);
    var theirs = open(customer, "b " + mark);
    work.handOver(mine, "expert", "expert", "for the test");
    work.handOver(theirs, "install", null, "for the test");
    var query = TicketQuery.of(TicketQuery.View.ALL).ofCustomer(customer);

    var whole = text(tickets(ALL, query));
    var within = text(tickets("expert", Set.of("ticket.export", "ticket.read"), query));
    var ofTeam = text(tickets(ALL, query.sorted(TicketQuery.Sort.UPDATED, false).at("nowhere")));

    assertThat(whole.lines()).hasSize(3);
    assertThat(whole).contains("'=1+1 " + mark).contains(theirs);
    assertThat(within.lines()).hasSize(2);
    assertThat(within).contains(mine).doesNotContain(theirs);
    assertThat(ofTeam.lines()).hasSize(1);
    assertThat(last().detail()).containsEntry("rows", "0");
    assertThat(log().get(0).detail().get("filter")).contains("customer=" + customer, "step=");
  }

  @Test
  void manyTicketsAreInTheFileOnce() throws Exception {
    var query = TicketQuery.of(TicketQuery.View.ALL);

    var numbers = text(tickets(ALL, query)).lines().skip(1).toList();

    assertThat(new HashSet<>(numbers)).hasSameSizeAs(numbers).hasSize(count("ticket", "1 = 1"));
  }

  private CustomerFile file() {
    return new CustomerFile(
        CustomerKind.PERSON,
        "=" + mark,
        "@景蓝",
        null,
        "en",
        "-1\n+2",
        "11010519491231002X",
        null,
        List.of(Phone.unread(null, "+86 " + phone(1)), Phone.unread(null, phone(3))),
        List.of("a" + mark + "@mail.example"),
        List.of(
            new PostalAddress("浙江省", "杭州市", "西湖区", "文一西路968号"),
            new PostalAddress(null, null, null, "15 Crescent moon drive")),
        List.of(
            new Contact("李工", null, null, true, List.of(), List.of(), List.of()),
            new Contact(
                "+Zhang",
                "经理",
                null,
                false,
                List.of(Phone.unread(null, phone(2))),
                List.of("z" + mark + "@mail.example"),
                List.of())),
        Account.NONE);
  }

  private String open(String customer, String subject) {
    return opening.open(
        new OpenTicket(customer, Channel.WEB, subject, "不排水", null, null, null, List.of()));
  }

  private byte[] customers(Set<String> rights, Extent extent, TableFormat format) throws Exception {
    return write(mark, rights, extent, format);
  }

  private byte[] write(String words, Set<String> rights, Extent extent, TableFormat format)
      throws Exception {
    var to = new ByteArrayOutputStream();
    return as(
        "manager",
        rights,
        () -> {
          customerExports.write(
              new CustomerExport(CustomerQuery.saying(words), extent, format), new Plain(), to);
          return to.toByteArray();
        });
  }

  private byte[] tickets(Set<String> rights, TicketQuery query) throws Exception {
    return tickets("manager", rights, query);
  }

  private byte[] tickets(String login, Set<String> rights, TicketQuery query) throws Exception {
    var to = new ByteArrayOutputStream();
    return as(
        login,
        rights,
        () -> {
          ticketExports.write(
              new TicketExport(query, List.of("tags"), TableFormat.CSV),
              new NumberAndSubject(),
              to);
          return to.toByteArray();
        });
  }

  /** Brings the table in as somebody else's and returns the number of the one customer in it. */
  private String importAgain(byte[] table, TableFormat format) throws Exception {
    var file = Files.write(folder.resolve("back." + format), table);
    var number = as("manager", ALL, () -> imports.begin(new NewImport("back", file)));
    run(number);
    var rows = as("manager", ALL, () -> imported.rows(number, Set.of(RowOutcome.NEW), 0, 9).rows());
    assertThat(rows)
        .as(String.valueOf(as("manager", ALL, () -> imported.rows(number, Set.of(), 0, 9))))
        .hasSize(1);
    return rows.get(0).customer();
  }

  private void run(String number) throws Exception {
    as(
        "manager",
        ALL,
        () -> {
          var targets = imported.details(number).targets();
          imports.tryOut(number, new ImportSettings(KnownRule.CREATE, targets));
          return null;
        });
    awaitState(number, ImportState.TRIED);
    as(
        "manager",
        ALL,
        () -> {
          imports.run(number);
          return null;
        });
    awaitState(number, ImportState.DONE);
  }

  private void awaitState(String number, ImportState state) {
    await()
        .atMost(java.time.Duration.ofMinutes(2))
        .until(() -> as("manager", ALL, () -> imported.details(number)).state() == state);
  }

  /** The index is a moment behind. */
  private void awaitFound(int many) {
    await()
        .atMost(java.time.Duration.ofMinutes(1))
        .until(() -> as("manager", ALL, () -> customers.page(mark, 0, 1).total()) == many);
  }

  private LogLine last() {
    var log = log();
    return log.get(log.size() - 1);
  }

  /** The log of the last export. */
  private List<LogLine> log() {
    try (var connection = database.getConnection();
        var sql =
            connection.prepareStatement(
                "select subject_number from audit_entry where subject_kind = 'EXPORT' order by id"
                    + " desc");
        var rows = sql.executeQuery()) {
      rows.next();
      return audit.log(AuditTrail.EXPORT, rows.getString(1));
    } catch (java.sql.SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private int exports() throws Exception {
    return count("audit_entry", "subject_kind = 'EXPORT'");
  }

  private int countCustomers() throws Exception {
    return count("customer", "gone = false");
  }

  private int count(String table, String where) throws Exception {
    try (var connection = database.getConnection();
        var sql = connection.prepareStatement("select count(*) from " + table + " where " + where);
        var rows = sql.executeQuery()) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", "");
  }

  private static <T> T as(String login, Set<String> rights, Callable<T> does) throws Exception {
    return Caller.as(login, rights, does);
  }

  private String phone(int which) {
    return "13%d%03d%05d".formatted(which, which, some);
  }

  /** Columns as an import calls them, values as it understands them. */
  private static final class Plain implements Wording {
    @Override
    public String word(String key) {
      var word = key.substring(key.indexOf('.') + 1);
      return switch (word) {
        case "REGISTRATION" -> "taxid";
        case "CONTACT_ROLE" -> "job title";
        case "CONTACT_PHONE" -> "contact phone";
        case "CONTACT_EMAIL" -> "contact email";
        default -> word.toLowerCase(java.util.Locale.ROOT);
      };
    }

    @Override
    public String time(Instant at) {
      return at.toString();
    }
  }

  private static final class NumberAndSubject implements TicketSheet {
    @Override
    public List<String> headings() {
      return List.of("number", "subject");
    }

    @Override
    public List<String> cells(TicketRow row, List<String> tags, Map<String, String> fields) {
      return List.of(row.number(), row.subject());
    }
  }
}
