package org.kefu.customer.boundary;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kefu.shared.Versions;

/**
 * Two people's changes of one file, brought together: what only one of them changed is as they left
 * it, lists have what either added and not what either took away, and where both wrote something
 * else it is mine until somebody decides.
 */
public final class FileMerge {
  private final CustomerFile base;
  private final CustomerFile mine;
  private final CustomerFile theirs;
  private final Set<Part> taken = EnumSet.noneOf(Part.class);
  private final List<Clash> clashes = new ArrayList<>();
  private final CustomerFile file;

  /** What a file is made of. */
  public enum Part {
    KIND,
    NAME,
    COMPANY,
    DEPARTMENT,
    LANGUAGE,
    REMARK,
    REGISTRATION,
    PARENT,
    PHONES,
    EMAILS,
    ADDRESSES,
    CONTACTS,
    ACCOUNT
  }

  /** What both changed, each to something else; null where it is empty. */
  public record Clash(Part part, Versions<String> versions) implements Serializable {}

  /**
   * @param base the file both began with
   */
  public FileMerge(CustomerFile base, CustomerFile mine, CustomerFile theirs) {
    this.base = base;
    this.mine = mine;
    this.theirs = theirs;
    file =
        new CustomerFile(
            one(Part.KIND, CustomerFile::kind),
            one(Part.NAME, CustomerFile::name),
            one(Part.COMPANY, CustomerFile::company),
            one(Part.DEPARTMENT, CustomerFile::department),
            one(Part.LANGUAGE, CustomerFile::language),
            one(Part.REMARK, CustomerFile::remark),
            one(Part.REGISTRATION, CustomerFile::registration),
            one(Part.PARENT, CustomerFile::parent),
            all(Part.PHONES, CustomerFile::phones),
            all(Part.EMAILS, CustomerFile::emails),
            all(Part.ADDRESSES, CustomerFile::addresses),
            all(Part.CONTACTS, CustomerFile::contacts),
            one(Part.ACCOUNT, CustomerFile::account));
  }

  public CustomerFile file() {
    return file;
  }

  /** Where the file has something of theirs now. */
  public Set<Part> taken() {
    return taken;
  }

  public List<Clash> clashes() {
    return clashes;
  }

  private <T> T one(Part part, Function<CustomerFile, T> value) {
    var versions = new Versions<>(value.apply(base), value.apply(mine), value.apply(theirs));
    if (versions.areTheirs()) {
      taken.add(part);
    }
    if (versions.cross()) {
      clashes.add(
          new Clash(
              part,
              new Versions<>(
                  words(versions.original()), words(versions.mine()), words(versions.theirs()))));
    }
    return versions.merged();
  }

  private <T> List<T> all(Part part, Function<CustomerFile, List<T>> values) {
    var ours = values.apply(mine);
    var others = values.apply(theirs);
    var first = values.apply(base);
    if (ours.equals(others) || others.equals(first)) {
      return ours;
    }
    taken.add(part);
    return Stream.concat(
            others.stream().filter(each -> ours.contains(each) || !first.contains(each)),
            ours.stream().filter(each -> !others.contains(each) && !first.contains(each)))
        .toList();
  }

  private static String words(Object value) {
    return value == null ? null : value.toString();
  }
}
