package org.kefu.web.admin;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
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

/** The definition of a custom field while an administrator writes it. */
public class FieldDraft implements Serializable {
  private String key;
  private FieldKind kind = FieldKind.TEXT;
  private String nameZh;
  private String nameEn;
  private String hintZh;
  private String hintEn;
  private String groupZh;
  private String groupEn;
  private Integer letters;
  private String pattern;
  private BigDecimal least;
  private BigDecimal most;
  private Integer digits;
  private String currency = "CNY";
  private Demand demand = Demand.NEVER;
  private String demandedBy;
  private List<String> demandedValues = new ArrayList<>();
  private String shownBy;
  private List<String> shownValues = new ArrayList<>();
  private CustomerAccess customers = CustomerAccess.NONE;
  private String readRight;
  private String writeRight;
  private boolean retired;
  private String limitedBy;
  private final List<OptionLine> options = new ArrayList<>();

  FieldDraft() {
    options.add(new OptionLine());
    options.add(new OptionLine());
  }

  FieldDraft(FieldView view) {
    key = view.key();
    kind = view.kind();
    var file = view.file();
    nameZh = file.name().zh();
    nameEn = file.name().en();
    hintZh = file.hint().zh();
    hintEn = file.hint().en();
    groupZh = file.group().zh();
    groupEn = file.group().en();
    limit(file.limits());
    demand = file.demand();
    if (file.demandedWhen() != null) {
      demandedBy = file.demandedWhen().by();
      demandedValues = new ArrayList<>(file.demandedWhen().values());
    }
    if (file.shownWhen() != null) {
      shownBy = file.shownWhen().by();
      shownValues = new ArrayList<>(file.shownWhen().values());
    }
    customers = file.access().customers();
    readRight = file.access().readRight();
    writeRight = file.access().writeRight();
    retired = file.retired();
    limitedBy =
        file.options().stream()
            .map(FieldOption::when)
            .filter(Objects::nonNull)
            .map(Condition::by)
            .findFirst()
            .orElse(null);
    file.options().forEach(o -> options.add(new OptionLine(o, view.path(o.key()).size() - 1)));
  }

  private void limit(Limits limits) {
    letters = limits.letters();
    pattern = limits.pattern();
    least = limits.least();
    most = limits.most();
    digits = limits.digits();
    currency = limits.currency() == null ? "CNY" : limits.currency();
  }

  FieldFile file() {
    return new FieldFile(
        new Words(nameZh, nameEn),
        new Words(hintZh, hintEn),
        new Words(groupZh, groupEn),
        new Limits(letters, pattern, least, most, digits, isMoney() ? currency : null),
        demand,
        condition(demandedBy, demandedValues),
        condition(shownBy, shownValues),
        new FieldAccess(customers, readRight, writeRight),
        kind.hasOptions() ? optionList() : List.of(),
        retired);
  }

  private static Condition condition(String by, List<String> values) {
    return by == null ? null : new Condition(by, values == null ? List.of() : values);
  }

  /** What stands deeper than the line before it stands below that. */
  private List<FieldOption> optionList() {
    Deque<String> above = new ArrayDeque<>();
    var list = new ArrayList<FieldOption>();
    for (var line : options) {
      while (above.size() > line.getDepth()) {
        above.removeLast();
      }
      list.add(line.option(above.peekLast(), limitedBy));
      above.addLast(String.valueOf(line.getKeyOrGuess()));
    }
    return list;
  }

  /** Whoever gives no key gets one made of the name. */
  String keyOrGuess() {
    return key == null ? Keys.of(nameEn, nameZh) : key;
  }

  public void addOption() {
    var line = new OptionLine();
    if (isTree() && !options.isEmpty()) {
      line.stand(options.get(options.size() - 1).getDepth());
    }
    options.add(line);
  }

  public void drop(OptionLine line) {
    options.remove(line);
    settle();
  }

  public void raise(OptionLine line) {
    swap(options.indexOf(line), options.indexOf(line) - 1);
  }

  public void lower(OptionLine line) {
    swap(options.indexOf(line), options.indexOf(line) + 1);
  }

  private void swap(int one, int other) {
    if (other >= 0 && other < options.size()) {
      Collections.swap(options, one, other);
      settle();
    }
  }

  public void indent(OptionLine line) {
    line.stand(line.getDepth() + 1);
    settle();
  }

  public void outdent(OptionLine line) {
    line.stand(Math.max(0, line.getDepth() - 1));
    settle();
  }

  /** Nothing stands more than one level deeper than the line before it. */
  private void settle() {
    var most = 0;
    for (var line : options) {
      line.stand(Math.min(line.getDepth(), most));
      most = line.getDepth() + 1;
    }
  }

  public FieldKind[] getKinds() {
    return FieldKind.values();
  }

  public Demand[] getDemands() {
    return Demand.values();
  }

  public CustomerAccess[] getAccesses() {
    return CustomerAccess.values();
  }

  public boolean isText() {
    return kind == FieldKind.TEXT;
  }

  public boolean isWordy() {
    return kind == FieldKind.TEXT || kind == FieldKind.LONG_TEXT;
  }

  public boolean isNumeric() {
    return kind.isNumeric();
  }

  public boolean isDecimal() {
    return kind == FieldKind.DECIMAL;
  }

  public boolean isMoney() {
    return kind == FieldKind.MONEY;
  }

  public boolean isOptional() {
    return kind.hasOptions();
  }

  public boolean isTree() {
    return kind == FieldKind.TREE;
  }

  public boolean isDemandedWhen() {
    return demand == Demand.WHEN;
  }

  public List<OptionLine> getOptions() {
    return options;
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key == null || key.isBlank() ? null : key.strip();
  }

  public FieldKind getKind() {
    return kind;
  }

  public void setKind(FieldKind kind) {
    this.kind = kind;
  }

  public String getNameZh() {
    return nameZh;
  }

  public void setNameZh(String nameZh) {
    this.nameZh = nameZh;
  }

  public String getNameEn() {
    return nameEn;
  }

  public void setNameEn(String nameEn) {
    this.nameEn = nameEn;
  }

  public String getHintZh() {
    return hintZh;
  }

  public void setHintZh(String hintZh) {
    this.hintZh = hintZh;
  }

  public String getHintEn() {
    return hintEn;
  }

  public void setHintEn(String hintEn) {
    this.hintEn = hintEn;
  }

  public String getGroupZh() {
    return groupZh;
  }

  public void setGroupZh(String groupZh) {
    this.groupZh = groupZh;
  }

  public String getGroupEn() {
    return groupEn;
  }

  public void setGroupEn(String groupEn) {
    this.groupEn = groupEn;
  }

  public Integer getLetters() {
    return letters;
  }

  public void setLetters(Integer letters) {
    this.letters = letters;
  }

  public String getPattern() {
    return pattern;
  }

  public void setPattern(String pattern) {
    this.pattern = pattern;
  }

  public BigDecimal getLeast() {
    return least;
  }

  public void setLeast(BigDecimal least) {
    this.least = least;
  }

  public BigDecimal getMost() {
    return most;
  }

  public void setMost(BigDecimal most) {
    this.most = most;
  }

  public Integer getDigits() {
    return digits;
  }

  public void setDigits(Integer digits) {
    this.digits = digits;
  }

  public String getCurrency() {
    return currency;
  }

  public void setCurrency(String currency) {
    this.currency = currency;
  }

  public Demand getDemand() {
    return demand;
  }

  public void setDemand(Demand demand) {
    this.demand = demand;
  }

  public String getDemandedBy() {
    return demandedBy;
  }

  public void setDemandedBy(String demandedBy) {
    this.demandedBy = demandedBy == null || demandedBy.isBlank() ? null : demandedBy;
  }

  public List<String> getDemandedValues() {
    return demandedValues;
  }

  public void setDemandedValues(List<String> demandedValues) {
    this.demandedValues = demandedValues;
  }

  public String getShownBy() {
    return shownBy;
  }

  public void setShownBy(String shownBy) {
    this.shownBy = shownBy == null || shownBy.isBlank() ? null : shownBy;
  }

  public List<String> getShownValues() {
    return shownValues;
  }

  public void setShownValues(List<String> shownValues) {
    this.shownValues = shownValues;
  }

  /** What decides which options can be chosen; null for nothing. */
  public String getLimitedBy() {
    return limitedBy;
  }

  public void setLimitedBy(String limitedBy) {
    this.limitedBy = limitedBy == null || limitedBy.isBlank() ? null : limitedBy;
  }

  public CustomerAccess getCustomers() {
    return customers;
  }

  public void setCustomers(CustomerAccess customers) {
    this.customers = customers;
  }

  public String getReadRight() {
    return readRight;
  }

  public void setReadRight(String readRight) {
    this.readRight = readRight == null || readRight.isBlank() ? null : readRight;
  }

  public String getWriteRight() {
    return writeRight;
  }

  public void setWriteRight(String writeRight) {
    this.writeRight = writeRight == null || writeRight.isBlank() ? null : writeRight;
  }

  public boolean isRetired() {
    return retired;
  }

  public void setRetired(boolean retired) {
    this.retired = retired;
  }
}
