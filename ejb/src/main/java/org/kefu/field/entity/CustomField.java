package org.kefu.field.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
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

/** What an administrator wants to know of every ticket, customer, … */
@Entity
@Table(name = "custom_field")
public class CustomField {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "custom_field_seq")
  @SequenceGenerator(
      name = "custom_field_seq",
      sequenceName = "custom_field_seq",
      allocationSize = 50)
  private Long id;

  @Version private int version;

  @Column(updatable = false)
  private String subject;

  @Column(name = "field_key", updatable = false)
  private String key;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private FieldKind kind;

  private int position;

  @Column(name = "name_zh")
  private String nameZh;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "hint_zh")
  private String hintZh;

  @Column(name = "hint_en")
  private String hintEn;

  @Column(name = "group_zh")
  private String groupZh;

  @Column(name = "group_en")
  private String groupEn;

  @Enumerated(EnumType.STRING)
  private Demand demand;

  @Column(name = "demanded_by")
  private String demandedBy;

  @Column(name = "demanded_values")
  private String demandedValues;

  @Column(name = "shown_by")
  private String shownBy;

  @Column(name = "shown_values")
  private String shownValues;

  private Integer letters;
  private String pattern;
  private BigDecimal least;
  private BigDecimal most;
  private Integer digits;
  private String currency;

  @Enumerated(EnumType.STRING)
  private CustomerAccess customers;

  @Column(name = "read_right")
  private String readRight;

  @Column(name = "write_right")
  private String writeRight;

  private boolean retired;

  @Convert(converter = JsonOptions.class)
  private List<FieldOption> options = List.of();

  protected CustomField() {}

  public CustomField(String subject, String key, FieldKind kind, int position, FieldFile file) {
    this.subject = subject;
    this.kind = kind;
    this.position = position;
    write(file);
    this.key = FieldRules.key(key);
  }

  /** Refuses what makes no sense for its kind; values that are kept stay as they are. */
  public void write(FieldFile file) {
    var sound = FieldRules.of(kind).sound(file);
    nameZh = sound.name().zh();
    nameEn = sound.name().en();
    hintZh = sound.hint().zh();
    hintEn = sound.hint().en();
    groupZh = sound.group().zh();
    groupEn = sound.group().en();
    limit(sound.limits());
    demand = sound.demand();
    demandedBy = by(sound.demandedWhen());
    demandedValues = values(sound.demandedWhen());
    shownBy = by(sound.shownWhen());
    shownValues = values(sound.shownWhen());
    customers = sound.access().customers();
    readRight = sound.access().readRight();
    writeRight = sound.access().writeRight();
    retired = sound.retired();
    options = sound.options();
  }

  private void limit(Limits limits) {
    letters = limits.letters();
    pattern = limits.pattern();
    least = limits.least();
    most = limits.most();
    digits = limits.digits();
    currency = limits.currency();
  }

  private static String by(Condition condition) {
    return condition == null ? null : condition.by();
  }

  private static String values(Condition condition) {
    return condition == null ? null : String.join(FieldView.COMMA, condition.values());
  }

  private static Condition condition(String by, String values) {
    return by == null ? null : new Condition(by, List.of(values.split(FieldView.COMMA)));
  }

  /** Its place in the order of the subject's fields. */
  public void stand(int position) {
    this.position = position;
  }

  public FieldView view() {
    return new FieldView(subject, key, kind, version, file());
  }

  private FieldFile file() {
    return new FieldFile(
        new Words(nameZh, nameEn),
        new Words(hintZh, hintEn),
        new Words(groupZh, groupEn),
        new Limits(letters, pattern, plain(least), plain(most), digits, currency),
        demand,
        condition(demandedBy, demandedValues),
        condition(shownBy, shownValues),
        new FieldAccess(customers, readRight, writeRight),
        options,
        retired);
  }

  /** Without the zeros that the column adds. */
  private static BigDecimal plain(BigDecimal kept) {
    return kept == null ? null : new BigDecimal(kept.stripTrailingZeros().toPlainString());
  }

  public Long getId() {
    return id;
  }

  public int getVersion() {
    return version;
  }

  public String getKey() {
    return key;
  }

  public String getSubject() {
    return subject;
  }

  public FieldKind getKind() {
    return kind;
  }

  public int getPosition() {
    return position;
  }
}
