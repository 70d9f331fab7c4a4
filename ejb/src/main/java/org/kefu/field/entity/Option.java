package org.kefu.field.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.kefu.field.boundary.FieldOption;
import org.kefu.field.boundary.Words;

/** One of the values a field can have. */
@Embeddable
public class Option {
  @Column(name = "option_key")
  private String key;

  @Column(name = "parent_key")
  private String parent;

  @Column(name = "name_zh")
  private String nameZh;

  @Column(name = "name_en")
  private String nameEn;

  private boolean retired;

  protected Option() {}

  Option(FieldOption view) {
    key = view.key();
    parent = view.parent();
    nameZh = view.name().zh();
    nameEn = view.name().en();
    retired = view.retired();
  }

  FieldOption view() {
    return new FieldOption(key, parent, new Words(nameZh, nameEn), retired);
  }
}
