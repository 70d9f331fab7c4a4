package org.kefu.web.agent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kefu.customer.boundary.Duplicate;
import org.kefu.customer.boundary.Duplicates;
import org.kefu.customer.boundary.Masked;
import org.kefu.customer.boundary.Sameness;

/** Who a customer's file being typed may be of already; looked for whenever a field is left. */
@Named
@ViewScoped
public class DuplicatesView implements Serializable {
  @Inject Duplicates duplicates;
  private List<Duplicate> found = List.of();

  /**
   * @param own the number of the file that is changed, null for a new one
   */
  public void look(CustomerForm form, String own) {
    found = duplicates.of(form.file(), own);
  }

  public boolean isAny() {
    return !found.isEmpty();
  }

  public List<Duplicate> getFound() {
    return found;
  }

  /** What the files have in common, in words. */
  public String words(Duplicate duplicate) {
    return words(duplicate.same());
  }

  static String words(Set<Sameness> same) {
    return same.stream()
        .map(each -> Bundles.text("customer", "same." + each))
        .collect(Collectors.joining(Bundles.text("customer", "same.and")));
  }

  public String masked(String phone) {
    return Masked.phone(phone);
  }
}
