package org.kefu.web.agent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.kefu.field.boundary.FieldView;
import org.kefu.ticket.boundary.TicketFieldDesk;
import org.kefu.ticket.boundary.TicketTags;

/** The tags and custom fields of tickets as columns and filters of their lists. */
@RequestScoped
public class TicketColumns extends OwnColumns {
  @Inject TicketFieldDesk desk;
  @Inject TicketTags tags;

  @Override
  List<FieldView> fields() {
    return desk.seen();
  }

  @Override
  Map<String, Map<String, String>> values(List<String> numbers) {
    return desk.values(numbers);
  }

  @Override
  Map<String, List<String>> tagged(List<String> numbers) {
    return tags.of(numbers);
  }

  @Override
  List<String> columns() {
    return TicketList.COLUMNS;
  }

  @Override
  String bundle() {
    return "ticket";
  }
}
