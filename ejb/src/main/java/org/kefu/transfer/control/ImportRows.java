package org.kefu.transfer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;
import java.util.Map;
import org.kefu.customer.boundary.CustomerBrought;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.CustomerIntake;
import org.kefu.customer.boundary.RegionList;
import org.kefu.shared.InvalidInput;
import org.kefu.transfer.boundary.KnownRule;
import org.kefu.transfer.boundary.RowOutcome;
import org.kefu.transfer.entity.CustomerImport;
import org.kefu.transfer.entity.CustomerImportRow;

/** Takes one row of a table, or says what is wrong with it. */
@ApplicationScoped
public class ImportRows {
  private static final Jsonb JSON = JsonbBuilder.create();
  private static final int LONGEST_ARGUMENT = 100;

  @Inject CustomerIntake intake;
  @Inject RegionList regions;

  /**
   * What would become of the row.
   *
   * @param seen what customers of rows before are unique by, with their lines
   */
  CustomerImportRow tryOut(CustomerImport of, Table.Line line, Map<String, Integer> seen) {
    var reading = new RowReading(of.getTargets(), regions);
    try {
      var brought = intake.judge(reading.file(line));
      var earlier = brought.keys().stream().map(seen::get).filter(any -> any != null).findFirst();
      brought.keys().forEach(key -> seen.putIfAbsent(key, line.number()));
      if (of.getKnown() == KnownRule.CREATE) {
        return CustomerImportRow.entered(of.getNumber(), line.number(), null, null);
      }
      var outcome = of.getKnown() == KnownRule.FILL ? RowOutcome.CHANGED : RowOutcome.SAME;
      if (!brought.known().isEmpty()) {
        var known = brought.known().get(0);
        return CustomerImportRow.same(
            of.getNumber(), line.number(), outcome, known, "import.known", known);
      }
      return earlier
          .map(
              first ->
                  CustomerImportRow.same(
                      of.getNumber(), line.number(), outcome, null, "import.twice", "" + first))
          .orElseGet(() -> CustomerImportRow.entered(of.getNumber(), line.number(), null, null));
    } catch (InvalidInput refused) {
      return failed(of, line, reading, refused);
    }
  }

  CustomerImportRow take(CustomerImport of, Table.Line line) {
    var reading = new RowReading(of.getTargets(), regions);
    try {
      var brought = intake.judge(reading.file(line));
      return brought.known().isEmpty() || of.getKnown() == KnownRule.CREATE
          ? enter(of, line, brought)
          : meet(of, line, brought);
    } catch (InvalidInput refused) {
      return failed(of, line, reading, refused);
    }
  }

  private CustomerImportRow enter(CustomerImport of, Table.Line line, CustomerBrought brought) {
    var customer = intake.enter(brought.file());
    return CustomerImportRow.entered(of.getNumber(), line.number(), customer, mark(customer));
  }

  private CustomerImportRow meet(CustomerImport of, Table.Line line, CustomerBrought brought) {
    var known = brought.known().get(0);
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
