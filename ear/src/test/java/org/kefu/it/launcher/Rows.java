package org.kefu.it.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What stands in the database of an installation, by the first column. */
final class Rows {
  private final Connection database;

  Rows(Connection database) {
    this.database = database;
  }

  List<String> of(String sql) throws SQLException {
    try (var query = database.createStatement();
        var answer = query.executeQuery(sql)) {
      var values = new ArrayList<String>();
      while (answer.next()) {
        values.add(answer.getString(1));
      }
      return values;
    }
  }

  List<String> prepared() throws SQLException {
    return of("select gid from pg_prepared_xacts");
  }

  /** What the database itself still does for its clients. */
  List<String> working() throws SQLException {
    return of(
        """
        select query from pg_stat_activity
        where backend_type = 'client backend' and state = 'active' and pid <> pg_backend_pid()\
        """);
  }

  List<String> queued() throws SQLException {
    return of("select number from outgoing_mail where state = 'QUEUED'");
  }

  List<String> mailsThatLeft() throws SQLException {
    return of("select number from outgoing_mail where state = 'FILED'");
  }

  List<String> ticketsWithReceipt() throws SQLException {
    return of("select ticket_number from outgoing_mail where purpose = 'RECEIPT'");
  }

  List<String> ticketsWithoutProcess() throws SQLException {
    return of(
        """
        select number from ticket where number not in
        (select business_key_ from act_hi_procinst where proc_def_key_ = 'TicketProcess')\
        """);
  }

  List<String> processesWithoutTicket() throws SQLException {
    return of(
        """
        select proc_inst_id_ from act_ru_execution where parent_id_ is null
        and (business_key_ is null or business_key_ not in (select number from ticket))\
        """);
  }

  List<String> ticketsWithoutAudit() throws SQLException {
    return of(
        """
        select number from ticket where number not in
        (select subject_number from audit_entry where subject_kind = 'TICKET')\
        """);
  }

  List<String> auditWithoutTicket() throws SQLException {
    return of(
        """
        select subject_number from audit_entry where subject_kind = 'TICKET'
        and subject_number not in (select number from ticket)\
        """);
  }
}
