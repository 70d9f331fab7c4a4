package org.kefu.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.audit.boundary.LogLine;
import org.kefu.bulk.boundary.BulkDesk;
import org.kefu.bulk.boundary.BulkOutcome;
import org.kefu.bulk.boundary.BulkSearch;
import org.kefu.bulk.boundary.BulkState;
import org.kefu.bulk.boundary.BulkTicket;
import org.kefu.bulk.boundary.NewBulk;
import org.kefu.channel.boundary.Channel;
import org.kefu.channel.boundary.MessageLog;
import org.kefu.customer.boundary.CustomerDesk;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.deed.boundary.DeedKind;
import org.kefu.deed.boundary.MacroFile;
import org.kefu.deed.boundary.MacroRow;
import org.kefu.deed.boundary.MacroRuns;
import org.kefu.deed.boundary.Macros;
import org.kefu.deed.boundary.TicketDeed;
import org.kefu.field.boundary.Condition;
import org.kefu.field.boundary.Demand;
import org.kefu.field.boundary.FieldAccess;
import org.kefu.field.boundary.FieldAdmin;
import org.kefu.field.boundary.FieldFile;
import org.kefu.field.boundary.FieldKind;
import org.kefu.field.boundary.FieldSearch;
import org.kefu.field.boundary.Limits;
import org.kefu.field.boundary.Words;
import org.kefu.shared.BusinessClock;
import org.kefu.shared.ChangedMeanwhile;
import org.kefu.shared.CrossedInput;
import org.kefu.shared.InvalidInput;
import org.kefu.ticket.boundary.OpenTicket;
import org.kefu.ticket.boundary.OwnTickets;
import org.kefu.ticket.boundary.SignedLinks;
import org.kefu.ticket.boundary.TicketCorrection;
import org.kefu.ticket.boundary.TicketCorrections;
import org.kefu.ticket.boundary.TicketDetails;
import org.kefu.ticket.boundary.TicketFieldDesk;
import org.kefu.ticket.boundary.TicketPart;
import org.kefu.ticket.boundary.TicketQuery;
import org.kefu.ticket.boundary.TicketRearranging;
import org.kefu.ticket.boundary.TicketRow;
import org.kefu.ticket.boundary.TicketSearch;
import org.kefu.ticket.boundary.TicketType;

/** What a ticket says of itself is put right: by hand, on many at once, never over another's. */
class CorrectionsIT extends InServer {
  private static final String TICKET = "TICKET";
  private static final Set<String> RIGHTS =
      Set.of("ticket.read", "ticket.all", "ticket.work", "ticket.bulk", "customer.read");

  @Inject Planted planted;
  @Inject CustomerDesk customers;
  @Inject OwnTickets own;
  @Inject TicketCorrections corrections;
  @Inject TicketRearranging rearranging;
  @Inject TicketSearch tickets;
  @Inject TicketFieldDesk fields;
  @Inject FieldAdmin admin;
  @Inject FieldSearch definitions;
  @Inject MessageLog messages;
  @Inject SignedLinks links;
  @Inject BulkDesk bulks;
  @Inject BulkSearch bulkSearch;
  @Inject Macros macros;
  @Inject MacroRuns runs;
  @Inject AuditTrail audit;

  private final String mark = "put" + UUID.randomUUID().toString().substring(0, 8);
  private final String hours = "hours_" + mark;
  private final String repairs = "repairs_" + mark;
  private String customer;
  private String number;

  @BeforeEach
  void openOne() throws Exception {
    planted.awaitDemonstration();
    customer = customer("a");
    number = open();
    define(hours, FieldKind.NUMBER, range(0, 100), null);
    define(repairs, FieldKind.YES_NO, Limits.NONE, new Condition("type", List.of("REPAIR")));
  }

  @AfterEach
  void retire() throws Exception {
    retire(hours);
    retire(repairs);
  }

  @Test
  void everyOwnFieldIsPutRightLoggedAndFoundByWhatItIsNow() throws Exception {
    var step = details().step();
    var team = details().team();
    correct(
        parts(
            TicketPart.SUBJECT, " new" + mark + " ",
            TicketPart.TYPE, "INVOICE",
            TicketPart.CATEGORY, "invoice",
            TicketPart.PRIORITY, "4",
            TicketPart.PRODUCT, "P" + mark));

    assertThat(details())
        .extracting("subject", "type", "category", "priority", "product", "step", "team")
        .containsExactly("new" + mark, TicketType.INVOICE, "invoice", 4, "P" + mark, step, team);
    assertThat(audit.log(AuditTrail.TICKET, number))
        .extracting(LogLine::action, LogLine::detail)
        .contains(
            tuple("ticket.reworded", Map.of("was", mark, "is", "new" + mark)),
            tuple("ticket.productChanged", Map.of("was", "", "is", "P" + mark)))
        .extracting(line -> line.toList().get(0))
        .contains("ticket.retyped", "ticket.categorised", "ticket.prioritised");
    await().until(() -> as(() -> found("new" + mark)).equals(List.of(number)));
    assertThat(as(() -> found("product:P" + mark))).containsExactly(number);
    correct(parts(TicketPart.PRODUCT, " "));
    assertThat(details().product()).isNull();
  }

  @Test
  void whatCannotBeIsRefusedAtItsFieldAndNothingIsKept() throws Exception {
    refused("subject", "required", parts(TicketPart.SUBJECT, " ", TicketPart.PRODUCT, "x"));
    refused("subject", "longest", parts(TicketPart.SUBJECT, "x".repeat(301)));
    refused("type", "choice", parts(TicketPart.PRODUCT, "x", TicketPart.TYPE, "WHATEVER"));
    refused("priority", "priority", parts(TicketPart.PRIORITY, "5"));
    refused("customer", "customer", parts(TicketPart.CUSTOMER, "C-0000-000000"));
    refused("customer", "required", parts(TicketPart.CUSTOMER, null));
    assertThat(details().product()).isNull();
    assertThatThrownBy(
            () ->
                Caller.as(
                    "agent",
                    Set.of("ticket.read", "ticket.all"),
                    () -> run(() -> corrections.correct(number, one(TicketPart.PRODUCT, "x")))))
        .isInstanceOf(jakarta.ejb.EJBAccessException.class);
    assertThatThrownBy(
            () ->
                Caller.as(
                    "storekeeper",
                    Set.of("ticket.read", "ticket.work"),
                    () -> run(() -> corrections.correct(number, one(TicketPart.PRODUCT, "x")))))
        .hasMessageContaining("UnknownTicket");
  }

  @Test
  void twoWhoWriteTheSameDoNotOverwriteEachOther() throws Exception {
    var read = read();
    var version = details().version();
    as(
        () ->
            run(
                () ->
                    corrections.correct(
                        number, TicketCorrection.of(parts(TicketPart.PRODUCT, "theirs"), read))));

    assertThatThrownBy(
            () ->
                as(
                    () ->
                        run(
                            () ->
                                corrections.correct(
                                    number,
                                    TicketCorrection.of(parts(TicketPart.PRODUCT, "mine"), read)))))
        .isInstanceOf(CrossedInput.class);
    assertThatThrownBy(
            () ->
                as(
                    () ->
                        run(
                            () ->
                                corrections.correct(
                                    number,
                                    new TicketCorrection(
                                        parts(TicketPart.TYPE, "PARTS"),
                                        null,
                                        Map.of(),
                                        null,
                                        version)))))
        .isInstanceOf(ChangedMeanwhile.class);
    as(
        () ->
            run(
                () ->
                    corrections.correct(
                        number, TicketCorrection.of(parts(TicketPart.TYPE, "PARTS"), read))));
    assertThat(details()).extracting("product", "type").containsExactly("theirs", TicketType.PARTS);
  }

  @Test
  void aTicketOfTheWrongCustomerGoesToTheRightOneWithAllThatWasSaid() throws Exception {
    var right = customer("b");
    var link =
        BusinessClock.at(Instant.now().minusSeconds(60), () -> links.path(number))
            .substring("/t/".length());
    assertThat(links.ticket(link)).isEqualTo(number);

    correct(parts(TicketPart.CUSTOMER, right));

    assertThat(details())
        .extracting("customerNumber", "customerName")
        .containsExactly(right, mark + "b");
    assertThat(own.rows(customer, 0, 9)).isEmpty();
    assertThat(own.rows(right, 0, 9)).extracting(TicketRow::number).containsExactly(number);
    assertThat(as(() -> messages.ofCustomer(customer, 0, 9))).isEmpty();
    assertThat(as(() -> messages.ofCustomer(right, 0, 9))).isNotEmpty();
    assertThatThrownBy(() -> links.ticket(link)).isInstanceOf(SignedLinks.LinkRefused.class);
    assertThat(links.ticket(links.path(number).substring("/t/".length()))).isEqualTo(number);
    assertThat(audit.log(AuditTrail.TICKET, number))
        .filteredOn(line -> line.action().equals("ticket.customerChanged"))
        .extracting(LogLine::detail)
        .containsExactly(Map.of("before", customer, "after", right));
    await().until(() -> as(() -> found("customer:" + right)).equals(List.of(number)));
  }

  @Test
  void mergedTicketsStayOfOneCustomer() throws Exception {
    var other = open();
    as(() -> run(() -> rearranging.merge(other, number)));

    refused("customer", "customerMerged", parts(TicketPart.CUSTOMER, customer("b")));
    assertThatThrownBy(
            () ->
                as(
                    () ->
                        run(
                            () ->
                                corrections.correct(
                                    other, one(TicketPart.CUSTOMER, customer("c"))))))
        .hasMessageContaining("TicketIsMerged");
  }

  @Test
  void aBulkWritesCustomFieldsByTheirRulesAndPutsThemBack() throws Exception {
    var other = open();
    var third = open();
    as(() -> run(() -> fields.fill(third, Map.of(hours, "7"), null)));
    correct(parts(TicketPart.TYPE, "REPAIR"));
    corrected(other, one(TicketPart.TYPE, "INVOICE"));

    var hidden = preview(List.of(number, other), TicketDeed.field(repairs, "yes"));
    assertThat(of(hidden, BulkOutcome.READY))
        .extracting(BulkTicket::number)
        .containsExactly(number);
    assertThat(of(hidden, BulkOutcome.REFUSED))
        .extracting(BulkTicket::number, BulkTicket::reason)
        .containsExactly(tuple(other, "InvalidInput.fieldHidden"));
    // what comes before in the same bulk counts
    var first =
        preview(
            List.of(other), TicketDeed.type(TicketType.REPAIR), TicketDeed.field(repairs, "yes"));
    assertThat(of(first, BulkOutcome.READY)).hasSize(1);

    var bulk = preview(List.of(number, other, third), TicketDeed.field(hours, " 7 "));
    assertThat(of(bulk, BulkOutcome.SAME)).extracting(BulkTicket::number).containsExactly(third);
    done(bulk);
    assertThat(value(number)).isEqualTo("7");
    as(() -> run(() -> fields.fill(other, Map.of(hours, "8"), null)));
    as(() -> run(() -> bulks.undo(bulk)));
    awaitBulk(bulk, BulkState.UNDONE);

    assertThat(value(number)).isNull();
    assertThat(value(other)).isEqualTo("8");
    assertThat(value(third)).isEqualTo("7");
    assertThatThrownBy(() -> preview(List.of(number), TicketDeed.field(hours, "many")))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("fieldWhole");
    assertThatThrownBy(() -> preview(List.of(number), TicketDeed.field("nosuch", "1")))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void aBulkSetsTheProductAndPutsItBack() throws Exception {
    correct(parts(TicketPart.PRODUCT, "old"));
    var other = open();
    var bulk = preview(List.of(number, other), TicketDeed.with(DeedKind.PRODUCT, "new"));
    done(bulk);
    assertThat(details().product()).isEqualTo("new");
    as(() -> run(() -> bulks.undo(bulk)));
    awaitBulk(bulk, BulkState.UNDONE);

    assertThat(details().product()).isEqualTo("old");
    assertThat(as(() -> tickets.details(other)).product()).isNull();
  }

  @Test
  void aMacroSaysThatItsFieldIsGoneOrHasOtherRules() throws Exception {
    var deeds = List.of(TicketDeed.field(hours, "90"));
    as(() -> run(() -> macros.create(new MacroFile(mark, deeds, false, null))));
    assertThat(macro().hitch()).isNull();
    assertThat(as(() -> runs.run(macro().id(), number)).hitch()).isNull();
    assertThat(value(number)).isEqualTo("90");

    change(hours, file(range(0, 50), null, false));
    assertThat(macro().hitch().reason()).isEqualTo("deed.fieldChanged");
    change(hours, file(range(0, 50), null, true));
    assertThat(macro().hitch().reason()).isEqualTo("deed.fieldGone");
    assertThat(as(() -> runs.look(macro().id(), number)).hitch().reason())
        .isEqualTo("deed.fieldGone");
    assertThatThrownBy(() -> as(() -> runs.run(macro().id(), number)))
        .isInstanceOf(InvalidInput.class);
  }

  private MacroRow macro() throws Exception {
    return as(() -> macros.find(mark, 0, 1)).get(0);
  }

  private String value(String ticket) throws Exception {
    return as(() -> fields.sheet(ticket)).value(hours);
  }

  private String preview(List<String> numbers, TicketDeed... deeds) throws Exception {
    return as(() -> bulks.preview(new NewBulk(numbers, null, List.of(deeds), null)));
  }

  private void done(String bulk) throws Exception {
    as(() -> run(() -> bulks.run(bulk)));
    awaitBulk(bulk, BulkState.DONE);
  }

  private void awaitBulk(String bulk, BulkState state) {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> as(() -> bulkSearch.details(bulk)).state() == state);
  }

  private List<BulkTicket> of(String bulk, BulkOutcome outcome) throws Exception {
    return as(() -> bulkSearch.tickets(bulk, EnumSet.of(outcome), 0, 99)).rows();
  }

  private List<String> found(String words) {
    return tickets.rows(TicketQuery.of(TicketQuery.View.ALL).saying(words), 0, 9).stream()
        .map(TicketRow::number)
        .toList();
  }

  private Map<TicketPart, String> read() throws Exception {
    var details = details();
    var read = new EnumMap<TicketPart, String>(TicketPart.class);
    for (var part : TicketPart.values()) {
      read.put(part, part.of(details));
    }
    return read;
  }

  private TicketDetails details() throws Exception {
    return as(() -> tickets.details(number));
  }

  private void refused(String field, String why, Map<TicketPart, String> parts) {
    assertThatThrownBy(() -> correct(parts))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal -> {
              assertThat(refusal.getKey()).isEqualTo("InvalidInput." + why);
              assertThat(refusal.getField()).isEqualTo(field);
            });
  }

  private void correct(Map<TicketPart, String> parts) throws Exception {
    corrected(number, TicketCorrection.of(parts, null));
  }

  private void corrected(String ticket, TicketCorrection wanted) throws Exception {
    as(() -> run(() -> corrections.correct(ticket, wanted)));
  }

  private static TicketCorrection one(TicketPart part, String value) {
    return TicketCorrection.of(part, value);
  }

  private static Map<TicketPart, String> parts(Object... pairs) {
    var parts = new HashMap<TicketPart, String>();
    for (var at = 0; at < pairs.length; at += 2) {
      parts.put((TicketPart) pairs[at], (String) pairs[at + 1]);
    }
    return parts;
  }

  private String customer(String which) {
    return customers.recognise(
        CustomerFile.brief(mark + which, mark + which + "@mail.example", null, "zh"));
  }

  private String open() {
    return own.open(
        new OpenTicket(customer, Channel.WEB, mark, "不排水", null, null, null, List.of()));
  }

  private static Limits range(int least, int most) {
    return new Limits(null, null, new BigDecimal(least), new BigDecimal(most), null, null);
  }

  private void define(String key, FieldKind kind, Limits limits, Condition shown) throws Exception {
    adminAs(() -> admin.create(TICKET, key, kind, file(limits, shown, false)));
  }

  private void retire(String key) throws Exception {
    var file = adminRead(key);
    change(key, file(file.limits(), file.shownWhen(), true));
  }

  private FieldFile adminRead(String key) throws Exception {
    return Caller.as("admin", Set.of("field.manage"), () -> definitions.field(TICKET, key)).file();
  }

  private void change(String key, FieldFile file) throws Exception {
    var version =
        Caller.as("admin", Set.of("field.manage"), () -> definitions.field(TICKET, key)).version();
    adminAs(() -> admin.change(TICKET, key, version, file));
  }

  private static FieldFile file(Limits limits, Condition shown, boolean retired) {
    return new FieldFile(
        new Words("字段", "A field"),
        Words.NONE,
        Words.NONE,
        limits,
        Demand.NEVER,
        null,
        shown,
        FieldAccess.STAFF,
        List.of(),
        retired);
  }

  private static void adminAs(Runnable work) throws Exception {
    Caller.as("admin", Set.of("field.manage"), () -> run(work));
  }

  private static <T> T as(Callable<T> work) throws Exception {
    return Caller.as("supervisor", RIGHTS, work);
  }

  private static Void run(Runnable work) {
    work.run();
    return null;
  }
}
