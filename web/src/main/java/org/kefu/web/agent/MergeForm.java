package org.kefu.web.agent;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kefu.customer.boundary.Contact;
import org.kefu.customer.boundary.CustomerDetails;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.MergeCustomers;
import org.kefu.customer.boundary.Phone;

/** Two files side by side, and what the one that stays will hold. */
public class MergeForm implements Serializable {
  private final CustomerDetails mine;
  private final CustomerDetails theirs;
  private final List<MergeLine> lines = new ArrayList<>();
  private MergeSide stays = MergeSide.MINE;

  MergeForm(CustomerDetails mine, CustomerDetails theirs) {
    this.mine = mine;
    this.theirs = theirs;
    line("name", CustomerFile::name);
    line("kind", file -> Bundles.text("customer", "kind." + file.kind()));
    line("company", CustomerFile::company);
    line("department", CustomerFile::department);
    line("registration", CustomerFile::registration);
    line("parent", this::parent);
    line("language", file -> Bundles.text("customer", "language." + file.language()));
    line("remark", CustomerFile::remark);
    prefer();
  }

  private void line(String field, Function<CustomerFile, String> value) {
    lines.add(new MergeLine(field, value.apply(mine.file()), value.apply(theirs.file())));
  }

  /** Nobody belongs to themselves, not even once two are one. */
  private String parent(CustomerFile file) {
    var both = Set.of(mine.number(), theirs.number());
    return file.parent() == null || both.contains(file.parent()) ? null : file.parent();
  }

  /** Another file stays: its fields go before the other's. */
  public void prefer() {
    lines.forEach(line -> line.prefer(stays));
  }

  MergeCustomers command() {
    return new MergeCustomers(version(kept()), version(absorbed()), getFile());
  }

  private static MergeCustomers.Version version(CustomerDetails details) {
    return new MergeCustomers.Version(details.number(), details.version());
  }

  /** What the file that stays will hold. */
  public CustomerFile getFile() {
    return new CustomerFile(
        from("kind").kind(),
        from("name").name(),
        from("company").company(),
        from("department").department(),
        from("language").language(),
        from("remark").remark(),
        from("registration").registration(),
        parent(from("parent")),
        phones(),
        both(CustomerFile::emails).distinct().toList(),
        both(CustomerFile::addresses).distinct().toList(),
        contacts(),
        kept().file().account().filledFrom(absorbed().file().account()));
  }

  private CustomerFile from(String field) {
    return lines.stream()
        .filter(line -> line.getField().equals(field))
        .findFirst()
        .map(line -> line.getSide().of(mine, theirs).file())
        .orElseThrow();
  }

  private <T> Stream<T> both(Function<CustomerFile, List<T>> list) {
    return Stream.of(kept(), absorbed()).flatMap(each -> list.apply(each.file()).stream());
  }

  /** One number stays once, as the file that stays writes it. */
  private List<Phone> phones() {
    var seen = new HashSet<String>();
    return both(CustomerFile::phones).filter(phone -> seen.add(phone.e164())).toList();
  }

  private List<Contact> contacts() {
    var hasMain = kept().file().contacts().stream().anyMatch(Contact::main);
    var theirsToo =
        absorbed().file().contacts().stream()
            .map(contact -> hasMain ? contact.besideTheMain() : contact);
    return Stream.concat(kept().file().contacts().stream(), theirsToo).distinct().toList();
  }

  public CustomerDetails kept() {
    return stays.of(mine, theirs);
  }

  public CustomerDetails absorbed() {
    return stays.other().of(mine, theirs);
  }

  public List<MergeLine> getLines() {
    return lines.stream().filter(MergeLine::isDifferent).toList();
  }

  public MergeSide getStays() {
    return stays;
  }

  public void setStays(MergeSide stays) {
    this.stays = stays;
  }

  public CustomerDetails getMine() {
    return mine;
  }

  public CustomerDetails getTheirs() {
    return theirs;
  }
}
