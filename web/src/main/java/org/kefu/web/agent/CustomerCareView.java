package org.kefu.web.agent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.kefu.customer.boundary.CareRow;
import org.kefu.customer.boundary.CustomerCare;
import org.kefu.staff.boundary.Right;
import org.kefu.web.shared.Rows;
import org.kefu.web.shared.Told;
import org.kefu.web.shared.UserView;

/** Behind {@code /agent/customerCare.xhtml}: the files somebody has to look after. */
@Named
@ViewScoped
public class CustomerCareView implements Serializable {
  private static final String DUE = "due";
  private static final String FAULTS = "faults";
  private static final String TWINS = "twins";
  private static final String DELETED = "deleted";
  private static final String ALL = "All";
  private static final String MINE = "Mine";
  private static final String NOBODY = "Nobody";

  @Inject CustomerCare care;
  @Inject UserView user;
  @Inject Told told;

  private String list;
  private String of;
  private Rows<CareRow> rows;

  public void load() {
    var mine = names().toList();
    if (!mine.contains(list)) {
      list = mine.isEmpty() ? DUE : mine.get(0);
    }
    read();
  }

  private void read() {
    if (!isFaults() && !isTwins()) {
      rows =
          isDeleted()
              ? new Rows<>(care::deleted)
              : new Rows<>((first, size) -> care.due(wanted(), first, size));
    }
  }

  /** As {@link CustomerCare#due} wants it: all unless somebody's are asked for. */
  private String wanted() {
    return switch (of == null ? ALL : of) {
      case MINE -> user.getLogin();
      case NOBODY -> "";
      default -> null;
    };
  }

  /** Whose files are to be verified. */
  public List<Choice> getOwners() {
    return Stream.of(ALL, MINE, NOBODY)
        .map(
            name ->
                new Choice(
                    Bundles.text("customer", "care.due" + name),
                    "?list=" + DUE + "&of=" + name,
                    name.equals(of == null ? ALL : of),
                    null))
        .toList();
  }

  public boolean isDue() {
    return DUE.equals(list);
  }

  public String getOf() {
    return of;
  }

  public void setOf(String of) {
    this.of = of;
  }

  /** Each list for those who may do something about it. */
  private Stream<String> names() {
    return Stream.of(DUE, FAULTS, TWINS, DELETED).filter(name -> user.may(right(name)));
  }

  private static String right(String name) {
    return switch (name) {
      case TWINS -> Right.CUSTOMER_MERGE;
      case DELETED -> Right.CUSTOMER_DELETE;
      default -> Right.CUSTOMER_WRITE;
    };
  }

  public List<Choice> getLists() {
    return names()
        .map(
            name ->
                new Choice(
                    Bundles.text("customer", "care." + name),
                    "?list=" + name,
                    name.equals(list),
                    null))
        .toList();
  }

  public void verify(CareRow row) {
    care.verify(row.number());
    told.done("customer", "care.verified", row.name());
    read();
  }

  public void restore(CareRow row) {
    care.restore(row.number());
    told.done("customer", "care.restored", row.name());
    read();
  }

  /** Another bean has what breaks a rule. */
  public boolean isFaults() {
    return FAULTS.equals(list);
  }

  /** Another bean has the pairs. */
  public boolean isTwins() {
    return TWINS.equals(list);
  }

  public boolean isDeleted() {
    return DELETED.equals(list);
  }

  public Rows<CareRow> getRows() {
    return rows;
  }

  public String getList() {
    return list;
  }

  public void setList(String list) {
    this.list = list;
  }
}
