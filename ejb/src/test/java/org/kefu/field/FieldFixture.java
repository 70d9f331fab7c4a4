package org.kefu.field;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.kefu.field.boundary.Condition;
import org.kefu.field.boundary.CustomerAccess;
import org.kefu.field.boundary.Demand;
import org.kefu.field.boundary.FieldAccess;
import org.kefu.field.boundary.FieldFile;
import org.kefu.field.boundary.FieldKind;
import org.kefu.field.boundary.FieldOption;
import org.kefu.field.boundary.FieldView;
import org.kefu.field.boundary.Limits;
import org.kefu.field.boundary.Words;
import org.kefu.field.entity.CustomField;

/** Definitions as an administrator may have written them. */
final class FieldFixture {
  private FieldFixture() {}

  static FieldView field(String key, FieldKind kind, Limits limits, FieldOption... options) {
    return field(key, kind, file(limits, Demand.NEVER, null, null, options));
  }

  static FieldView field(String key, FieldKind kind, FieldFile file) {
    return new CustomField("TICKET", key, kind, 1, file).view();
  }

  static FieldFile file(
      Limits limits, Demand demand, Condition demanded, Condition shown, FieldOption... options) {
    return new FieldFile(
        new Words("故障部位", "Faulty part"),
        Words.NONE,
        Words.NONE,
        limits,
        demand,
        demanded,
        shown,
        new FieldAccess(CustomerAccess.NONE, null, null),
        List.copyOf(Arrays.asList(options)),
        false);
  }

  static FieldOption option(String key, String parent, String zh, String en) {
    return new FieldOption(key, parent, new Words(zh, en), false, null);
  }

  static FieldOption retired(String key, String zh, String en) {
    return new FieldOption(key, null, new Words(zh, en), true, null);
  }

  static FieldView tree() {
    return field(
        "part",
        FieldKind.TREE,
        Limits.NONE,
        option("compressor", null, "压缩机", "Compressor"),
        option("leak", "compressor", "泄漏", "Leak"),
        option("noise", "compressor", "异响", "Noise"),
        option("panel", null, "面板", "Panel"));
  }

  static Limits letters(int most, String pattern) {
    return new Limits(most, pattern, null, null, null, null);
  }

  static Limits range(String least, String most, Integer digits) {
    return new Limits(null, null, number(least), number(most), digits, null);
  }

  static Limits money(String currency) {
    return new Limits(null, null, BigDecimal.ZERO, null, null, currency);
  }

  private static BigDecimal number(String text) {
    return text == null ? null : new BigDecimal(text);
  }
}
