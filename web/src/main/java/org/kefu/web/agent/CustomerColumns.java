package org.kefu.web.agent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.kefu.customer.boundary.CustomerFieldDesk;
import org.kefu.customer.boundary.CustomerLists;
import org.kefu.field.boundary.FieldView;

/** The tags and custom fields of customers as columns and filters of their list. */
@RequestScoped
public class CustomerColumns extends OwnColumns {
  @Inject CustomerFieldDesk desk;
  @Inject CustomerLists lists;

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
    return lists.tags(numbers);
  }

  @Override
  List<String> columns() {
    return CustomersView.COLUMNS;
  }

  @Override
  String bundle() {
    return "customer";
  }
}
