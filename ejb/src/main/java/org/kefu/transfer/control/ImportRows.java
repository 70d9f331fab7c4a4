package org.kefu.transfer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.kefu.customer.boundary.CustomerBrought;
import org.kefu.customer.boundary.CustomerFieldIntake;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.CustomerIntake;
import org.kefu.customer.boundary.RegionList;
import org.kefu.shared.InvalidInput;
import org.kefu.transfer.boundary.KnownRule;
import org.kefu.transfer.boundary.RowOutcome;
import org.kefu.transfer.entity.CustomerImport;
import org.kefu.transfer.entity.CustomerImportRow;

/** Takes rows of a table, or says what is wrong with them. */
@ApplicationScoped
public class ImportRows {
  private static final Jsonb JSON = JsonbBuilder.create();
  private static final int LONGEST_ARGUMENT = 100;

  @Inject CustomerIntake intake;
  @Inject CustomerFieldIntake fields;
  @Inject RegionList regions;

  /**
   * A row as it was understood.
   *
   * @param brought null where it was refused
   * @param fields what it says of custom fields
   * @param refused what became of it then
   */
  private record Understood(
      Table.Line line,
      CustomerBrought brought,
      Map<String, String> fields,
      CustomerImportRow refused) {}

  /**
   * What would become of the rows.
   *
   * @param seen what customers of rows before are unique by, with their lines
   */
  List<CustomerImportRow> tryOut(
      CustomerImport of, List<Table.Line> lines, Map<String, Integer> seen) {
    return understood(of, lines).stream()
        .map(each -> each.refused() == null ? tryOut(of, each, seen) : each.refused())
        .toList();
  }

  private static CustomerImportRow tryOut(
      CustomerImport of, Understood row, Map<String, Integer> seen) {
    var line = row.line().number();
    var brought = row.brought();
    var earlier = brought.keys().stream().map(seen::get).filter(any -> any != null).findFirst();
    brought.keys().forEach(key -> seen.putIfAbsent(key, line));
    if (of.getKnown() == KnownRule.CREATE) {
      return CustomerImportRow.entered(of.getNumber(), line, null, null);
    }
    var outcome = of.getKnown() == KnownRule.FILL ? RowOutcome.CHANGED : RowOutcome.SAME;
    if (!brought.known().isEmpty()) {
      var known = brought.known().get(0);
      return CustomerImportRow.same(of.getNumber(), line, outcome, known, "import.known", known);
    }
    return earlier
        .map(
            first ->
                CustomerImportRow.same(
                    of.getNumber(), line, outcome, null, "import.twice", "" + first))
        .orElseGet(() -> CustomerImportRow.entered(of.getNumber(), line, null, null));
  }

  List<CustomerImportRow> take(CustomerImport of, List<Table.Line> lines) {
    var written = new HashMap<String, String>();
    return understood(of, lines).stream()
        .map(each -> each.refused() == null ? take(of, each, written) : each.refused())
        .toList();
  }

  /**
   * @param written the customers whom rows before have written, which the database was asked
   *     without, by what they are unique by
   */
  private CustomerImportRow take(CustomerImport of, Understood row, Map<String, String> written) {
    var brought = row.brought();
    var known =
        Stream.concat(brought.known().stream(), brought.keys().stream().map(written::get))
            .filter(Objects::nonNull)
            .findFirst();
    var taken =
        known.isPresent() && of.getKnown() != KnownRule.CREATE
            ? meet(of, row.line(), brought, known.get())
            : enter(of, row);
    if (taken.getOutcome() != RowOutcome.SAME) {
      brought.keys().forEach(key -> written.putIfAbsent(key, taken.getCustomer()));
    }
    return taken;
  }

  /** All rows are read before anybody is asked who is known of them. */
  private List<Understood> understood(CustomerImport of, List<Table.Line> lines) {
    var reading = new RowReading(of.getTargets(), regions);
    var refused = new HashMap<Table.Line, CustomerImportRow>();
    var files = new LinkedHashMap<Table.Line, CustomerFile>();
    for (var line : lines) {
      try {
        var file = intake.complete(reading.file(line));
        fields.check(file, reading.fields(line));
        files.put(line, file);
      } catch (InvalidInput why) {
        refused.put(line, failed(of, line, reading, why));
      }
    }
    var known = intake.known(List.copyOf(files.values())).iterator();
    return lines.stream()
        .map(
            line ->
                refused.containsKey(line)
                    ? new Understood(line, null, Map.of(), refused.get(line))
                    : new Understood(line, known.next(), reading.fields(line), null))
        .toList();
  }

  private CustomerImportRow enter(CustomerImport of, Understood row) {
    var customer = intake.enter(row.brought().file());
    if (!row.fields().isEmpty()) {
      fields.fill(customer, row.fields());
    }
    return CustomerImportRow.entered(of.getNumber(), row.line().number(), customer, mark(customer));
  }

  private CustomerImportRow meet(
      CustomerImport of, Table.Line line, CustomerBrought brought, String known) {
    var before = of.getKnown() == KnownRule.FILL ? intake.fill(known, brought.file()) : null;
    return before == null
        ? CustomerImportRow.same(
            of.getNumber(), line.number(), RowOutcome.SAME, known, "import.known", known)
        : CustomerImportRow.filled(
            of.getNumber(), line.number(), known, mark(known), JSON.toJson(before));
  }

  private String mark(String customer) {
    return intake.mark(customer).orElseThrow();
  }

  private static CustomerImportRow failed(
      CustomerImport of, Table.Line line, RowReading reading, InvalidInput refused) {
    return failed(of, line, reading.place(refused, line), refused.getKey(), refused.getArgs());
  }

  /** A row that could not be taken for a reason of ours, with its number in the server's log. */
  static CustomerImportRow broken(CustomerImport of, Table.Line line) {
    return failed(of, line, null, "import.broken", List.of());
  }

  private static CustomerImportRow failed(
      CustomerImport of, Table.Line line, Integer place, String reason, List<String> args) {
    var brief =
        args.stream()
            .map(
                arg ->
                    arg.substring(
                        0,
                        arg.offsetByCodePoints(
                            0, Math.min(LONGEST_ARGUMENT, arg.codePointCount(0, arg.length())))))
            .limit(4)
            .toList();
    return CustomerImportRow.failed(
        of.getNumber(), line.number(), place, reason, brief, line.cells());
  }

  /** Takes a row back, unless what it brought was used or changed since. */
  void giveBack(CustomerImportRow row) {
    var now = intake.mark(row.getCustomer());
    if (now.isEmpty()) {
      row.kept("import.gone", List.of());
    } else if (!now.get().equals(row.getWritten())) {
      row.kept("import.changed", List.of());
    } else if (row.getOutcome() == RowOutcome.CHANGED) {
      intake.restore(row.getCustomer(), JSON.fromJson(row.getBefore(), CustomerFile.class));
      row.returned();
    } else {
      var used = intake.remove(row.getCustomer());
      if (used.isEmpty()) {
        row.returned();
      } else {
        row.kept("import.used", List.copyOf(used));
      }
    }
  }
}
