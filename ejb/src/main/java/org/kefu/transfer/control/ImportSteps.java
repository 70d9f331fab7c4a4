package org.kefu.transfer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import org.kefu.shared.BusinessClock;
import org.kefu.shared.BusinessException;
import org.kefu.shared.CurrentUser;
import org.kefu.transfer.boundary.ImportState;
import org.kefu.transfer.entity.CustomerImport;

/**
 * The transactions of an import's work. Each holds the import and looks whether it still stands
 * where the work believes: a crash, another node, a pause between two steps do nothing twice.
 */
@ApplicationScoped
public class ImportSteps {
  private static final int RETURN_AT_ONCE = 50;

  @Inject Imports imports;
  @Inject ImportRows rows;
  @Inject BusinessClock clock;

  @Transactional(TxType.REQUIRES_NEW)
  List<String> busy() {
    return imports.busy();
  }

  /** The import as it stands; a trial run always begins at its first row. */
  @Transactional(TxType.REQUIRES_NEW)
  CustomerImport begin(String number) {
    var work = imports.hold(number);
    if (work.getState() == ImportState.TRYING) {
      work.tryAgain();
      imports.forgetRows(number);
    } else if (work.getState() == ImportState.RUNNING && work.getNextRow() == 0) {
      imports.forgetRows(number);
    }
    return work;
  }

  /**
   * Takes the rows that follow.
   *
   * @return false when the work is over or is somebody else's now
   */
  @Transactional(TxType.REQUIRES_NEW)
  boolean take(CustomerImport as, int from, List<Table.Line> lines, Map<String, Integer> seen) {
    var work = imports.hold(as.getNumber());
    if (work.getState() != as.getState() || work.getNextRow() != from) {
      return false;
    }
    if (lines.isEmpty()) {
      work.finish();
      return false;
    }
    var trial = work.getState() == ImportState.TRYING;
    CurrentUser.as(
        work.getCreatedBy(),
        () -> {
          var taken = trial ? rows.tryOut(work, lines, seen) : rows.take(work, lines);
          taken.forEach(
              row -> {
                work.count(row.getOutcome());
                imports.add(row);
              });
          return null;
        });
    work.looked(lines.size(), clock.instant());
    return true;
  }

  /** Notes a row that cannot be taken though nothing seems wrong with it. */
  @Transactional(TxType.REQUIRES_NEW)
  boolean giveUp(CustomerImport as, int from, Table.Line line) {
    var work = imports.hold(as.getNumber());
    if (work.getState() != as.getState() || work.getNextRow() != from) {
      return false;
    }
    var row = ImportRows.broken(work, line);
    work.count(row.getOutcome());
    imports.add(row);
    work.looked(1, clock.instant());
    return true;
  }

  @Transactional(TxType.REQUIRES_NEW)
  void stop(String number, BusinessException why) {
    var work = imports.hold(number);
    if (work.getState().isBusy()) {
      work.stop(why);
    }
  }

  /**
   * Takes back the next rows.
   *
   * @return false when all are back or it is no more to be
   */
  @Transactional(TxType.REQUIRES_NEW)
  boolean giveBack(String number) {
    var work = imports.hold(number);
    if (work.getState() != ImportState.RETURNING) {
      return false;
    }
    var next = imports.toReturn(number, RETURN_AT_ONCE);
    CurrentUser.as(
        work.getCreatedBy(),
        () -> {
          next.forEach(
              row -> {
                rows.giveBack(row);
                work.count(row.getOutcome());
              });
          return null;
        });
    if (next.isEmpty()) {
      work.finish();
    }
    return !next.isEmpty();
  }
}
