package org.kefu.transfer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.system.boundary.Numbering;

/** Keeps the log of what was taken along: by whom, what, and how many. */
@ApplicationScoped
public class ExportBook {
  @Inject Numbering numbering;
  @Inject AuditTrail audit;

  /** How far an export has come. */
  public static final class Tally {
    private long rows;

    public void add(int more) {
      rows += more;
    }
  }

  /** Writes the file of an export. */
  @FunctionalInterface
  public interface Writing {
    void write(Tally tally) throws IOException;
  }

  /**
   * Logs the export before its first row leaves, and afterwards how it ended. To be called outside
   * a transaction, since nobody can take a file back by rolling one back.
   */
  public void run(String action, Map<String, String> what, Writing writing) throws IOException {
    var number = numbering.next("EX");
    audit.begin(AuditTrail.EXPORT, number, action, what);
    var tally = new Tally();
    var ended = "export.stopped";
    try {
      writing.write(tally);
      ended = "export.done";
    } finally {
      audit.record(AuditTrail.EXPORT, number, ended, Map.of("rows", String.valueOf(tally.rows)));
    }
  }
}
