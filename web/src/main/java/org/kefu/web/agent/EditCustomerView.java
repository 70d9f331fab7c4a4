package org.kefu.web.agent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.kefu.customer.boundary.CustomerDesk;
import org.kefu.customer.boundary.CustomerDetails;
import org.kefu.customer.boundary.CustomerFieldDesk;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.FileMerge;
import org.kefu.shared.ChangedMeanwhile;
import org.kefu.shared.CrossedInput;
import org.kefu.web.shared.Crossed;
import org.kefu.web.shared.Crossing;
import org.kefu.web.shared.FieldWordsView;
import org.kefu.web.shared.FieldsForm;

/** Behind {@code /agent/editCustomer.xhtml}. */
@Named
@ViewScoped
public class EditCustomerView implements Serializable, Crossed {
  /** Begins the name of a custom field. */
  static final String OWN = "own.";

  private static final String CUSTOMER = "customer";

  @Inject CustomerDesk desk;
  @Inject CustomerFieldDesk fieldDesk;
  @Inject FieldWordsView words;
  private FieldsForm fields;
  private String number;
  private String at;
  private int version;
  private CustomerForm form;
  private CustomerFile base;
  private Crossing crossing;

  public void load() {
    begin(desk.open(number));
    fields = words.form(fieldDesk.sheet(number));
  }

  /** Some fields are only asked for with a person, or with a company. */
  public void kindChosen() {
    fields.learn("kind", form.getKind().name());
  }

  /** The custom fields of the form. */
  public FieldsForm getFields() {
    return fields;
  }

  private void begin(CustomerDetails details) {
    version = details.version();
    form = CustomerForm.of(details.file());
    // as the form gives it back, so that what nobody touched is the same
    base = form.file();
  }

  /** Another's change is brought together with what was typed here; saving again keeps that. */
  public String save() {
    try {
      desk.change(number, version, form.file(), fields.changes(), fields.asRead());
      return "/agent/customer?faces-redirect=true&number=" + number;
    } catch (ChangedMeanwhile | CrossedInput e) {
      cross();
      return null;
    }
  }

  private void cross() {
    var before = base;
    var mine = form.file();
    var theirs = desk.open(number);
    begin(theirs);
    var merge = new FileMerge(before, mine, base);
    form = CustomerForm.of(merge.file());
    crossing = new Crossing(theirs.updatedAt());
    merge.taken().forEach(part -> crossing.take(name(part)));
    merge
        .clashes()
        .forEach(
            clash ->
                crossing.meet(
                    clash.part().name(),
                    name(clash.part()),
                    clash.versions(),
                    value -> inWords(clash.part(), value)));
    fields = fields.meet(words.form(fieldDesk.sheet(number)), crossing, words);
    kindChosen();
  }

  private static String name(FileMerge.Part part) {
    return Bundles.text(CUSTOMER, "part." + part);
  }

  private static String inWords(FileMerge.Part part, String value) {
    return switch (part) {
      case KIND -> Bundles.text(CUSTOMER, "kind." + value);
      case LANGUAGE -> Bundles.text(CUSTOMER, "language." + value);
      default -> value;
    };
  }

  @Override
  public void decide(Crossing.Clash clash, boolean mine) {
    if (clash.key().startsWith(FieldsForm.PLACE)) {
      fields.decide(crossing, clash, mine);
    } else {
      form.write(FileMerge.Part.valueOf(clash.key()), crossing.decide(clash, mine));
      kindChosen();
    }
  }

  public boolean isCrossed() {
    return crossing != null;
  }

  @Override
  public Crossing getCrossing() {
    return crossing;
  }

  public CustomerForm getForm() {
    return form;
  }

  /** The place on the form that somebody came to correct; null to begin at its top. */
  public String getSpot() {
    return at == null ? null : FormSpots.of(at, fields);
  }

  public String getAt() {
    return at;
  }

  public void setAt(String at) {
    this.at = at;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
