package org.kefu.web.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
import org.kefu.shared.InvalidInput;

/**
 * A custom field as the interface shows it and takes it; limits are null where the kind has none.
 */
public record FieldJson(
    String subject,
    String key,
    String kind,
    Words name,
    Words hint,
    Words group,
    String required,
    Condition requiredWhen,
    Condition shownWhen,
    String customers,
    String readRight,
    String writeRight,
    Integer maxLength,
    String pattern,
    BigDecimal minimum,
    BigDecimal maximum,
    Integer digits,
    String currency,
    List<FieldOption> options,
    boolean retired,
    int version) {

  static FieldJson of(FieldView field) {
    var file = field.file();
    var limits = file.limits();
    return new FieldJson(
        field.subject(),
        field.key(),
        field.kind().name(),
        file.name(),
        file.hint(),
        file.group(),
        file.demand().name(),
        file.demandedWhen(),
        file.shownWhen(),
        file.access().customers().name(),
        file.access().readRight(),
        file.access().writeRight(),
        limits.letters(),
        limits.pattern(),
        limits.least(),
        limits.most(),
        limits.digits(),
        limits.currency(),
        file.options(),
        file.retired(),
        field.version());
  }

  FieldKind kindOrRefuse() {
    return constant(FieldKind.class, "kind", kind, null);
  }

  FieldFile file() {
    if (name == null) {
      throw new InvalidInput("name", "required");
    }
    return new FieldFile(
        name,
        Objects.requireNonNullElse(hint, Words.NONE),
        Objects.requireNonNullElse(group, Words.NONE),
        new Limits(maxLength, pattern, minimum, maximum, digits, currency),
        constant(Demand.class, "required", required, Demand.NEVER),
        whole(requiredWhen, "requiredWhen"),
        whole(shownWhen, "shownWhen"),
        new FieldAccess(
            constant(CustomerAccess.class, "customers", customers, CustomerAccess.NONE),
            readRight,
            writeRight),
        options == null ? List.of() : options.stream().map(FieldJson::whole).toList(),
        retired);
  }

  private static Condition whole(Condition condition, String place) {
    if (condition != null && (condition.by() == null || condition.values() == null)) {
      throw new InvalidInput(place, "required");
    }
    return condition;
  }

  private static FieldOption whole(FieldOption option) {
    if (option == null || option.name() == null) {
      throw new InvalidInput("options", "required");
    }
    whole(option.when(), "options");
    return option;
  }

  private static <E extends Enum<E>> E constant(
      Class<E> type, String field, String name, E otherwise) {
    if (name == null && otherwise != null) {
      return otherwise;
    }
    for (var constant : type.getEnumConstants()) {
      if (constant.name().equals(name == null ? null : name.toUpperCase(Locale.ROOT))) {
        return constant;
      }
    }
    var known = List.of(type.getEnumConstants()).toString();
    throw new InvalidInput(field, "choice", known.substring(1, known.length() - 1));
  }
}
