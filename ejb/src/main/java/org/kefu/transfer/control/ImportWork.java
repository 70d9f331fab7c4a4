package org.kefu.transfer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kefu.shared.BusinessException;
import org.kefu.transfer.boundary.ImportState;
import org.kefu.transfer.entity.CustomerImport;

/** Works through an import: some rows, a transaction, the next ones. */
@ApplicationScoped
public class ImportWork {
  private static final Logger LOG = Logger.getLogger(ImportWork.class.getName());
  private static final int AT_ONCE = 50;

  @Inject ImportSteps steps;
  @Inject ImportReading reading;

  /** The numbers of the imports in which there is something to do. */
  public List<String> waiting() {
    return steps.busy();
  }

  /**
   * @param stopping true once the server goes down; the rest is done after it is up again
   */
  public void on(String number, BooleanSupplier stopping) {
    var work = steps.begin(number);
    try {
      if (work.getState() == ImportState.RETURNING) {
        while (!stopping.getAsBoolean() && steps.giveBack(number)) {
          // the next ones
        }
      } else if (work.getState().isBusy()) {
        read(work, stopping);
      }
    } catch (BusinessException refused) {
      steps.stop(number, refused);
    }
  }

  private void read(CustomerImport work, BooleanSupplier stopping) {
    var seen = new HashMap<String, Integer>();
    int at = work.getNextRow();
    try (var table = reading.open(work)) {
      for (int row = 0; row < at; row++) {
        table.next();
      }
      var lines = next(table);
      while (!stopping.getAsBoolean() && take(work, at, lines, seen)) {
        at += lines.size();
        lines = next(table);
      }
    }
  }

  private static List<Table.Line> next(Table table) {
    var lines = new ArrayList<Table.Line>();
    while (lines.size() < AT_ONCE) {
      var line = table.next();
      if (line == null) {
        break;
      }
      lines.add(line);
    }
    return lines;
  }

  private boolean take(
      CustomerImport work, int at, List<Table.Line> lines, Map<String, Integer> seen) {
    try {
      return steps.take(work, at, lines, seen);
    } catch (BusinessException refused) {
      throw refused;
    } catch (RuntimeException failed) {
      LOG.log(Level.FINE, "Rows of an import are taken one by one", failed);
      return lines.isEmpty() || takeOneByOne(work, at, lines, seen);
    }
  }

  /** One row that cannot be kept must not keep the others out. */
  private boolean takeOneByOne(
      CustomerImport work, int at, List<Table.Line> lines, Map<String, Integer> seen) {
    for (int i = 0; i < lines.size(); i++) {
      if (!takeOne(work, at + i, lines.get(i), seen)) {
        return false;
      }
    }
    return true;
  }

  private boolean takeOne(CustomerImport work, int at, Table.Line line, Map<String, Integer> seen) {
    try {
      return steps.take(work, at, List.of(line), seen);
    } catch (RuntimeException failed) {
      LOG.log(
          Level.WARNING,
          failed,
          () -> "Line " + line.number() + " of " + work.getNumber() + " cannot be taken");
      return steps.giveUp(work, at, line);
    }
  }
}
