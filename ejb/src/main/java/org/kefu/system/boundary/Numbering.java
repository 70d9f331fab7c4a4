package org.kefu.system.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import org.kefu.shared.BusinessClock;
import org.kefu.system.control.NumberBlocks;

/**
 * Business numbers by the coding rule kind-site-year-count, as {@code T-2026-000123} at the centre
 * and {@code T-BJ-2026-000123} at branch BJ: never given twice, never the id of a row.
 */
@ApplicationScoped
public class Numbering {
  @Inject NumberBlocks blocks;
  @Inject BusinessClock clock;
  @Inject Parameters parameters;

  /**
   * @param kind the letter of the kind: T ticket, C customer, M message, O outgoing mail, CM merge
   *     of customers, CI import of customers, EX export, B bulk
   */
  public String next(String kind) {
    var year = clock.instant().atZone(ZoneId.systemDefault()).getYear();
    var series = kind + "-" + site() + year;
    var digits = parameters.number(Parameters.DIGITS);
    return series + "-" + ("%0" + digits + "d").formatted(blocks.next(series));
  }

  private String site() {
    var code = parameters.text(Parameters.SITE);
    return code.isBlank() ? "" : code + "-";
  }
}
