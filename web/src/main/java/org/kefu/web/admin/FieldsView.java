package org.kefu.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.kefu.field.boundary.FieldAdmin;
import org.kefu.field.boundary.FieldSearch;
import org.kefu.field.boundary.FieldView;

/** Behind {@code /admin/fields.xhtml}: the custom fields of each subject in their order. */
@Named
@ViewScoped
public class FieldsView implements Serializable {
  @Inject FieldSearch search;
  @Inject FieldAdmin admin;
  private List<Section> sections;

  /** The fields of one subject. */
  public record Section(String subject, List<FieldView> fields) implements Serializable {
    public boolean isFirst(FieldView field) {
      return fields.indexOf(field) == 0;
    }

    public boolean isLast(FieldView field) {
      return fields.indexOf(field) == fields.size() - 1;
    }
  }

  public void load() {
    sections =
        search.subjects().stream()
            .map(subject -> new Section(subject, search.all(subject)))
            .toList();
  }

  public void raise(FieldView field) {
    move(field, -1);
  }

  public void lower(FieldView field) {
    move(field, 1);
  }

  private void move(FieldView field, int by) {
    var keys = new ArrayList<>(search.all(field.subject()).stream().map(FieldView::key).toList());
    var at = keys.indexOf(field.key());
    if (at + by >= 0 && at + by < keys.size()) {
      Collections.swap(keys, at, at + by);
      admin.arrange(field.subject(), keys);
    }
    load();
  }

  public List<Section> getSections() {
    return sections;
  }
}
