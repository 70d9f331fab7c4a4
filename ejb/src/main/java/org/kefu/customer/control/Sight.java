package org.kefu.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.kefu.customer.boundary.Account;
import org.kefu.customer.boundary.Contact;
import org.kefu.customer.boundary.Crowd;
import org.kefu.customer.boundary.CustomerDetails;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.CustomerQuery;
import org.kefu.customer.boundary.CustomerQuery.Shelf;
import org.kefu.customer.boundary.CustomerQuery.Sort;
import org.kefu.customer.boundary.CustomerRow;
import org.kefu.customer.boundary.FaultRow;
import org.kefu.customer.boundary.Pair;
import org.kefu.customer.boundary.ProposalRow;
import org.kefu.staff.boundary.Hidden;
import org.kefu.staff.boundary.Right;
import org.kefu.staff.boundary.Rights;

/**
 * What the caller sees of a customer's file: a role may hide parts of it, and what can be misused
 * is shown in part to whoever has no right to the whole of it.
 */
@ApplicationScoped
public class Sight {
  @Inject Rights rights;

  public CustomerDetails of(CustomerDetails whole) {
    var seen = parted(whole);
    return isMasked() ? seen.masked() : seen;
  }

  /** The file as it may be changed: not masked, without what is hidden. */
  public CustomerDetails parted(CustomerDetails whole) {
    return whole.with(parted(whole.file()));
  }

  public CustomerRow of(CustomerRow whole) {
    var seen =
        whole.with(
            hides(Hidden.CUSTOMER_PHONES) ? null : whole.phone(),
            hides(Hidden.CUSTOMER_EMAILS) ? null : whole.email(),
            hides(Hidden.CUSTOMER_LEVEL) ? null : whole.level());
    return isMasked() ? seen.masked() : seen;
  }

  public List<CustomerRow> of(List<CustomerRow> whole) {
    return whole.stream().map(this::of).toList();
  }

  /** Nobody finds or orders customers by a part they do not see. */
  public CustomerQuery of(CustomerQuery asked) {
    return asked.with(
        draft -> {
          if (hides(Hidden.CUSTOMER_ADDRESSES)) {
            draft.region = null;
          }
          if (hides(Hidden.CUSTOMER_ACCOUNT_NUMBER)) {
            draft.account = null;
          }
          if (hides(Hidden.CUSTOMER_LEVEL)) {
            draft.level = null;
            draft.sort = draft.sort == Sort.LEVEL ? Sort.UPDATED : draft.sort;
          }
          if (!rights.has(Right.CUSTOMER_DELETE) && draft.shelf == Shelf.DELETED
              || !rights.has(Right.CUSTOMER_MERGE) && draft.shelf == Shelf.MERGED) {
            draft.shelf = Shelf.CURRENT;
          }
        });
  }

  public Pair of(Pair whole) {
    return new Pair(of(whole.one()), of(whole.other()), whole.score(), whole.same());
  }

  /** A name is told; of what can be misused the end, to those who see it in a file. */
  public Crowd of(Crowd whole) {
    var part =
        switch (whole.kind()) {
          case "phone", "number" -> Hidden.CUSTOMER_PHONES;
          case "mail" -> Hidden.CUSTOMER_EMAILS;
          case "registration" -> Hidden.CUSTOMER_REGISTRATION;
          case "street", "city" -> Hidden.CUSTOMER_ADDRESSES;
          default -> null;
        };
    return new Crowd(whole.kind(), part != null && hides(part) ? "" : whole.value(), whole.files());
  }

  public FaultRow of(FaultRow whole) {
    var part =
        switch (whole.rule()) {
          case PHONE, PHONE_RANGE -> Hidden.CUSTOMER_PHONES;
          case EMAIL, BOUNCED -> Hidden.CUSTOMER_EMAILS;
          case REGION_MISSING, REGION_UNKNOWN -> Hidden.CUSTOMER_ADDRESSES;
          case REGISTRATION -> Hidden.CUSTOMER_REGISTRATION;
          default -> null;
        };
    var seen = part != null && hides(part) ? whole.with("") : whole;
    return isMasked() ? seen.masked() : seen;
  }

  /** Empty where what is proposed would not be seen in the file. */
  public Optional<ProposalRow> of(ProposalRow whole) {
    var part =
        switch (whole.kind()) {
          case PHONE -> Hidden.CUSTOMER_PHONES;
          case EMAIL -> Hidden.CUSTOMER_EMAILS;
          case ADDRESS -> Hidden.CUSTOMER_ADDRESSES;
          case NAME -> null;
        };
    if (part != null && hides(part)) {
      return Optional.empty();
    }
    return Optional.of(isMasked() ? whole.masked() : whole);
  }

  /**
   * What somebody wrote who does not see all: what is hidden from them stays as it is kept. The
   * numbers of contacts have no place of their own, so contacts stay whole where any is hidden.
   */
  public CustomerFile kept(CustomerFile written, CustomerFile kept) {
    return written
        .described(
            hides(Hidden.CUSTOMER_REMARK) ? kept.remark() : written.remark(),
            hides(Hidden.CUSTOMER_REGISTRATION) ? kept.registration() : written.registration())
        .reached(
            hides(Hidden.CUSTOMER_PHONES) ? kept.phones() : written.phones(),
            hides(Hidden.CUSTOMER_EMAILS) ? kept.emails() : written.emails(),
            hides(Hidden.CUSTOMER_ADDRESSES) ? kept.addresses() : written.addresses(),
            hidesNumbers() ? kept.contacts() : written.contacts())
        .with(kept(written.account(), kept.account()));
  }

  /** What somebody wrote of a new file: an account only as far as they may write one. */
  public CustomerFile brought(CustomerFile written) {
    return written.with(kept(written.account(), Account.NONE));
  }

  /** Whoever may write files may not by that write accounts. */
  Account kept(Account written, Account kept) {
    if (!rights.has(Right.CUSTOMER_ACCOUNT)) {
      return kept;
    }
    var account = hides(Hidden.CUSTOMER_SETTLEMENT) ? written.settledAs(kept) : written;
    return account
        .withNumber(hides(Hidden.CUSTOMER_ACCOUNT_NUMBER) ? kept.number() : account.number())
        .withLevel(hides(Hidden.CUSTOMER_LEVEL) ? kept.level() : account.level())
        .withCredit(hides(Hidden.CUSTOMER_CREDIT) ? kept.credit() : account.credit());
  }

  private Account parted(Account account) {
    var seen = hides(Hidden.CUSTOMER_SETTLEMENT) ? account.settledAs(Account.NONE) : account;
    return seen.withNumber(hides(Hidden.CUSTOMER_ACCOUNT_NUMBER) ? null : account.number())
        .withLevel(hides(Hidden.CUSTOMER_LEVEL) ? null : account.level())
        .withCredit(hides(Hidden.CUSTOMER_CREDIT) ? null : account.credit());
  }

  private CustomerFile parted(CustomerFile file) {
    return file.described(
            hides(Hidden.CUSTOMER_REMARK) ? null : file.remark(),
            hides(Hidden.CUSTOMER_REGISTRATION) ? null : file.registration())
        .reached(
            hides(Hidden.CUSTOMER_PHONES) ? List.of() : file.phones(),
            hides(Hidden.CUSTOMER_EMAILS) ? List.of() : file.emails(),
            hides(Hidden.CUSTOMER_ADDRESSES) ? List.of() : file.addresses(),
            file.contacts().stream().map(this::parted).toList())
        .with(parted(file.account()));
  }

  private Contact parted(Contact contact) {
    return new Contact(
        contact.name(),
        contact.role(),
        contact.preferred(),
        contact.main(),
        hides(Hidden.CUSTOMER_PHONES) ? List.of() : contact.phones(),
        hides(Hidden.CUSTOMER_EMAILS) ? List.of() : contact.emails(),
        contact.tags());
  }

  private boolean hidesNumbers() {
    return hides(Hidden.CUSTOMER_PHONES) || hides(Hidden.CUSTOMER_EMAILS);
  }

  boolean hides(String part) {
    return rights.has(Hidden.group(part));
  }

  private boolean isMasked() {
    return !rights.has(Right.CUSTOMER_REVEAL);
  }
}
