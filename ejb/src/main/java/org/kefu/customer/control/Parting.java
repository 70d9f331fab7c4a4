package org.kefu.customer.control;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.kefu.customer.boundary.CustomerFile;

/** A merged file without what the merge brought: exactly what it was, but for what came since. */
final class Parting {
  private final CustomerFile before;
  private final CustomerFile after;
  private final CustomerFile now;

  private Parting(CustomerFile before, CustomerFile after, CustomerFile now) {
    this.before = before;
    this.after = after;
    this.now = now;
  }

  static CustomerFile of(CustomerFile before, CustomerFile after, CustomerFile now) {
    return now.equals(after) ? before : new Parting(before, after, now).file();
  }

  private CustomerFile file() {
    return new CustomerFile(
        one(before.kind(), after.kind(), now.kind()),
        one(before.name(), after.name(), now.name()),
        one(before.company(), after.company(), now.company()),
        one(before.department(), after.department(), now.department()),
        one(before.language(), after.language(), now.language()),
        one(before.remark(), after.remark(), now.remark()),
        one(before.registration(), after.registration(), now.registration()),
        one(before.parent(), after.parent(), now.parent()),
        all(before.phones(), after.phones(), now.phones()),
        all(before.emails(), after.emails(), now.emails()),
        all(before.addresses(), after.addresses(), now.addresses()),
        all(before.contacts(), after.contacts(), now.contacts()),
        one(before.account(), after.account(), now.account()));
  }

  private static <T> T one(T before, T after, T now) {
    return Objects.equals(now, after) ? before : now;
  }

  /** Without what the merge added, with what it took away. */
  private static <T> List<T> all(List<T> before, List<T> after, List<T> now) {
    return Stream.concat(
            now.stream().filter(each -> before.contains(each) || !after.contains(each)),
            before.stream().filter(each -> !after.contains(each)))
        .distinct()
        .toList();
  }
}
