package org.kefu.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
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
import org.kefu.audit.boundary.LogLine;
import org.kefu.channel.boundary.Channel;
import org.kefu.channel.boundary.MessageKind;
import org.kefu.channel.boundary.MessageLog;
import org.kefu.channel.boundary.NewMessage;
import org.kefu.customer.boundary.Account;
import org.kefu.customer.boundary.Contact;
import org.kefu.customer.boundary.CustomerDesk;
import org.kefu.customer.boundary.CustomerFieldDesk;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.CustomerKind;
import org.kefu.customer.boundary.CustomerMerging;
import org.kefu.customer.boundary.CustomerSearch;
import org.kefu.customer.boundary.MaskedPart;
import org.kefu.customer.boundary.MergeCustomers;
import org.kefu.customer.boundary.Phone;
import org.kefu.field.boundary.Demand;
import org.kefu.field.boundary.FieldAccess;
import org.kefu.field.boundary.FieldAdmin;
import org.kefu.field.boundary.FieldFile;
import org.kefu.field.boundary.FieldKind;
import org.kefu.field.boundary.Limits;
import org.kefu.field.boundary.Words;
import org.kefu.shared.BusinessException;
import org.kefu.ticket.boundary.OpenTicket;
import org.kefu.ticket.boundary.OwnTickets;
import org.kefu.ticket.boundary.TicketRow;

/** Two files of one customer become one with all that hangs on them, and two again. */
class CustomerMergeIT extends InServer {
  private static final Set<String> AGENT =
      Set.of("customer.read", "customer.write", "customer.merge", "customer.reveal");

  @Resource(lookup = "java:jboss/datasources/KefuDS")
  DataSource database;

  @Inject CustomerDesk desk;
  @Inject CustomerSearch search;
  @Inject CustomerMerging merging;
  @Inject CustomerFieldDesk fields;
  @Inject FieldAdmin definitions;
  @Inject OwnTickets tickets;
  @Inject MessageLog messages;
  @Inject AuditTrail audit;
  @Inject Planted planted;

  private final String mark = UUID.randomUUID().toString();
  private String kept;
  private String other;
  private CustomerFile before;

  @BeforeEach
  void enterBoth() throws Exception {
    planted.awaitDemonstration();
    kept = enter(file("恒悦物业", "a" + mark + "@mail.example", number(1), List.of()));
    other =
        enter(
            file(
                "南京恒悦",
                "b" + mark + "@mail.example",
                number(2),
                List.of(
                    new Contact(
                        "李工",
                        "工程部",
                        null,
                        true,
                        List.of(Phone.unread(null, number(3))),
                        List.of(),
                        List.of()))));
    before = details(kept);
  }

  @Test
  void everythingGoesAlongAndBack() throws Exception {
    var ticket = open(other);
    messages.record(
        new NewMessage(
            null, other, MessageKind.CUSTOMER, Channel.CHAT, null, "李工", mark, null, null));

    var merge = merge();

    assertThat(ticketsOf(kept)).containsExactly(ticket);
    assertThat(ticketsOf(other)).isEmpty();
    assertThat(messagesOf(kept)).isEqualTo(2);
    assertThat(actions(kept)).contains("customer.merged");
    assertThat(actions(other)).contains("customer.mergedInto");
    assertThat(search.addressee(other).number()).isEqualTo(kept);
    var later = open(other);
    assertThat(ticketsOf(kept)).contains(later);

    agent(() -> undo(merge));

    assertThat(details(kept)).isEqualTo(before);
    assertThat(ticketsOf(kept)).containsExactly(later);
    assertThat(ticketsOf(other)).containsExactly(ticket);
    assertThat(messagesOf(other)).isEqualTo(2);
    assertThat(actions(kept)).contains("customer.parted");
    assertThat(audit.isIntact(AuditTrail.TICKET, ticket)).isTrue();
    assertThat(desk.recognise(caller(number(2)))).isEqualTo(other);
    assertThatThrownBy(() -> agent(() -> undo(merge))).isInstanceOf(BusinessException.class);
  }

  @Test
  void customFieldsThatWereEmptyAreFilledAndEmptiedAgain() throws Exception {
    var floor = defined("floor");
    var dog = defined("dog");
    agent(() -> fill(kept, Map.of(floor, "3")));
    agent(() -> fill(other, Map.of(floor, "17", dog, "yes")));

    var merge = merge();

    assertThat(values(kept)).isEqualTo(Map.of(floor, "3", dog, "yes"));
    agent(() -> undo(merge));
    assertThat(values(kept)).isEqualTo(Map.of(floor, "3"));
    assertThat(values(other)).isEqualTo(Map.of(floor, "17", dog, "yes"));

    var again = merge();
    agent(() -> fill(kept, Map.of(dog, "two")));
    agent(() -> undo(again));
    assertThat(values(kept)).as("what was written since stays").containsEntry(dog, "two");
    for (var key : List.of(floor, dog)) {
      define(() -> definitions.change("CUSTOMER", key, 1, field(true)));
    }
  }

  private String defined(String name) throws Exception {
    var key = name + mark.substring(0, 6);
    define(() -> definitions.create("CUSTOMER", key, FieldKind.TEXT, field(false)));
    return key;
  }

  private static void define(Runnable work) throws Exception {
    Caller.as(
        "admin",
        Set.of("field.manage"),
        () -> {
          work.run();
          return null;
        });
  }

  private static FieldFile field(boolean retired) {
    return new FieldFile(
        new Words("字段", "Field"),
        new Words("", ""),
        new Words("", ""),
        Limits.NONE,
        Demand.NEVER,
        null,
        null,
        FieldAccess.STAFF,
        List.of(),
        retired);
  }

  private Void fill(String number, Map<String, String> values) {
    fields.fill(number, values, null);
    return null;
  }

  private Map<String, String> values(String number) throws Exception {
    var sheet = agent(() -> fields.sheet(number));
    return sheet.form().values();
  }

  @Test
  void whoeverCallsIsTheCustomerThatStays() throws Exception {
    assertThat(desk.recognise(caller(number(3) + "转8001"))).isEqualTo(other);

    merge();

    assertThat(desk.recognise(caller("0086 " + number(2)))).isEqualTo(kept);
    assertThat(desk.recognise(caller(number(3)))).isEqualTo(kept);
    assertThat(desk.recognise(caller(number(1)))).isEqualTo(kept);
  }

  @Test
  void aStubCannotBeChangedOrMergedAgain() throws Exception {
    var file = details(other);
    merge();

    assertThatThrownBy(() -> agent(() -> change(other, file)))
        .isInstanceOfSatisfying(
            BusinessException.class, e -> assertThat(e.getKey()).isEqualTo("CustomerIsMerged"));
    assertThatThrownBy(this::merge).isInstanceOf(BusinessException.class);
  }

  @Test
  void aFileChangedMeanwhileIsNotMerged() throws Exception {
    var read = agent(() -> desk.open(other).version());
    agent(() -> change(other, file("改了名", null, number(2), List.of())));

    assertThatThrownBy(() -> agent(() -> merging.merge(command(read))))
        .isInstanceOfSatisfying(
            BusinessException.class, e -> assertThat(e.getKey()).isEqualTo("ChangedMeanwhile"));
    assertThat(ticketsOf(kept)).isEmpty();
  }

  @Test
  void companiesBelowGoAlongAndBackAndNeverStandAboveThemselves() throws Exception {
    var below = enter(below(other));
    var merge = merge();
    assertThat(details(below).parent()).isEqualTo(kept);
    assertThatThrownBy(() -> agent(() -> change(kept, below(below))))
        .isInstanceOfSatisfying(
            BusinessException.class,
            e -> assertThat(e.getKey()).isEqualTo("InvalidInput.parentBelow"));

    agent(() -> undo(merge));
    assertThat(details(below).parent()).isEqualTo(other);
  }

  @Test
  void numbersAreWholeOnlyForWhoeverMaySeeThem() throws Exception {
    var masked = Caller.as("manager", Set.of("customer.read"), () -> search.details(kept));

    assertThat(masked.firstPhone()).doesNotContain(number(1).substring(3, 7)).contains("****");
    assertThat(masked.firstEmail()).startsWith("a****@");
    assertThatThrownBy(
            () ->
                Caller.as(
                    "manager",
                    Set.of("customer.read"),
                    () -> search.reveal(kept, MaskedPart.PHONE, 0, Map.of())))
        .isInstanceOf(jakarta.ejb.EJBAccessException.class);
    var shown = agent(() -> search.reveal(kept, MaskedPart.PHONE, 0, Map.of()));
    assertThat(MaskedPart.PHONE.masked(shown)).isEqualTo(masked.firstPhone());
    assertThat(shown).doesNotContain("****");
    assertThat(audit.log(AuditTrail.CUSTOMER, kept))
        .filteredOn(line -> line.action().startsWith("customer.shown."))
        .as("the one that was asked for, and no more")
        .extracting(LogLine::action, LogLine::detail)
        .containsExactly(tuple("customer.shown.PHONE", Map.of("what", masked.firstPhone())));
    assertThat(agent(() -> search.reveal(kept, MaskedPart.PHONE, 99, Map.of()))).isNull();
  }

  private String merge() throws Exception {
    var version = agent(() -> desk.open(other).version());
    return agent(() -> merging.merge(command(version)));
  }

  /** The file that stays, with the numbers and contacts of both. */
  private MergeCustomers command(int doubleVersion) {
    var mine = desk.open(kept);
    var theirs = desk.open(other);
    return new MergeCustomers(
        new MergeCustomers.Version(kept, mine.version()),
        new MergeCustomers.Version(other, doubleVersion),
        file(
            "恒悦物业管理",
            mine.firstEmail(),
            List.of(mine.file().phones().get(0), theirs.file().phones().get(0)),
            theirs.file().contacts(),
            null));
  }

  private Void undo(String merge) {
    merging.undo(merge);
    return null;
  }

  private Void change(String number, CustomerFile file) {
    desk.change(number, desk.open(number).version(), file);
    return null;
  }

  private String enter(CustomerFile file) throws Exception {
    return agent(() -> desk.enter(file));
  }

  private CustomerFile details(String number) throws Exception {
    return agent(() -> desk.open(number).file());
  }

  private static <T> T agent(Callable<T> work) throws Exception {
    return Caller.as("agent", AGENT, work);
  }

  private String open(String customer) {
    return tickets.open(
        new OpenTicket(customer, Channel.PHONE, mark, mark, null, null, null, List.of()));
  }

  private List<String> ticketsOf(String customer) {
    return tickets.rows(customer, 0, 10).stream().map(TicketRow::number).toList();
  }

  private List<String> actions(String customer) {
    return audit.log(AuditTrail.CUSTOMER, customer).stream().map(LogLine::action).toList();
  }

  private int messagesOf(String customer) throws Exception {
    try (var connection = database.getConnection();
        var query =
            connection.prepareStatement(
                "select count(*) from message where customer_number = ? and kind = 'CUSTOMER'")) {
      query.setString(1, customer);
      try (var rows = query.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    }
  }

  /** Three numbers that no other test has. */
  private String number(int which) {
    return "13%d%08d".formatted(which, Math.floorMod(mark.hashCode(), 100_000_000));
  }

  private static CustomerFile caller(String number) {
    return CustomerFile.brief("来电", null, number, "zh");
  }

  private static CustomerFile below(String parent) {
    return file("分公司", null, List.of(), List.of(), parent);
  }

  private static CustomerFile file(
      String name, String email, String phone, List<Contact> contacts) {
    return file(name, email, List.of(Phone.unread(null, phone)), contacts, null);
  }

  private static CustomerFile file(
      String name, String email, List<Phone> phones, List<Contact> contacts, String parent) {
    return new CustomerFile(
        CustomerKind.COMPANY,
        name,
        null,
        null,
        "zh",
        null,
        null,
        parent,
        phones,
        email == null ? List.of() : List.of(email),
        List.of(),
        contacts,
        Account.NONE);
  }
}
