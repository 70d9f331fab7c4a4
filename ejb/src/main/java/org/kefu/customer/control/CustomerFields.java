package org.kefu.customer.control;

import java.util.List;
import org.kefu.customer.boundary.CustomerKind;
import org.kefu.search.boundary.Choices;
import org.kefu.search.boundary.Field;

/** The fields of a customer that people can ask for. */
public final class CustomerFields {
  public static final String KIND = "CUSTOMER";
  static final String TAG = "tag";

  public static final List<Field> ALL =
      List.of(
          Field.word("kind", "类型").having(Choices.of("kind", CustomerKind.class)),
          Field.word("phone", "电话"),
          Field.word("mail", "邮箱"),
          Field.word("city", "城市"),
          Field.word(TAG, "标签"),
          Field.word("level", "等级"),
          Field.person("owner", "负责人"),
          Field.time("entered", "建档"),
          Field.time("updated", "更新"),
          Field.time("verified", "核对"));

  private CustomerFields() {}
}
