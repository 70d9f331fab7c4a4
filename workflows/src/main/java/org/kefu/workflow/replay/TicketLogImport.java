package org.kefu.workflow.replay;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kefu.shared.BusinessException;
import org.kefu.staff.boundary.Right;
import org.kefu.ticket.boundary.TicketTelling;

/**
 * Replays an incident log. Each incident is one transaction: one that cannot be replayed is told
 * with its reason and holds up no other, and a log that is imported again adds nothing.
 */
@Stateless
@RolesAllowed(Right.TICKET_IMPORT)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TicketLogImport {
  @Inject IncidentReplay replay;
  @Inject TicketTelling telling;
  @Inject LogFigures figures;

  public LogReport replay(byte[] csv) {
    var done = new ArrayList<IncidentReplay.Replayed>();
    var failed = new LinkedHashMap<String, String>();
    int known = 0;
    for (var rows : IncidentLog.read(csv).incidents()) {
      if (telling.isKnown(rows.get(0).number())) {
        known++;
      } else {
        replay(rows, done, failed);
      }
    }
    return figures.report(done, known, failed);
  }

  private void replay(
      List<LogRow> rows, List<IncidentReplay.Replayed> done, Map<String, String> failed) {
    try {
      done.add(replay.replay(rows));
    } catch (BusinessException refused) {
      failed.put(rows.get(0).number(), refused.getKey() + " " + refused.getArgs());
    }
  }
}
