package org.kefu.customer.control;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.CustomerKind;
import org.kefu.customer.boundary.Phone;
import org.kefu.customer.boundary.PostalAddress;
import org.kefu.customer.entity.Customer;

/**
 * A file as it is compared with others, read once for all of them.
 *
 * @param employer of a person: the company's name; empty for a company
 * @param domains of mail addresses, but for those where anybody has one
 * @param tails the last digits of numbers: one line is written with and without its area
 */
record Facets(
    CustomerKind kind,
    NameCore name,
    NameCore employer,
    Set<String> phones,
    Set<String> emails,
    Set<String> domains,
    Set<String> tails,
    String registration,
    List<PostalAddress> addresses) {

  /** Where anybody has a mail address: one there says nothing of a company. */
  private static final Set<String> ANYBODYS =
      Set.of(
          ("qq.com foxmail.com vip.qq.com 163.com vip.163.com 126.com yeah.net 188.com sina.com"
               + " sina.cn vip.sina.com sohu.com tom.com 139.com 189.cn wo.cn aliyun.com 21cn.com"
               + " gmail.com googlemail.com hotmail.com outlook.com live.com live.cn msn.com"
               + " yahoo.com yahoo.cn yahoo.com.cn icloud.com me.com mac.com proton.me"
               + " protonmail.com gmx.de gmx.net web.de mail.ru yandex.ru")
              .split(" "));

  private static final int TAIL = 7;
  private static final int LONGEST = 200;

  static Facets of(CustomerFile file) {
    var company = file.kind() == CustomerKind.COMPANY;
    var emails = file.allEmails().map(Customer::normal).collect(Collectors.toSet());
    var phones = file.allPhones().map(Phone::e164).collect(Collectors.toSet());
    return new Facets(
        file.kind(),
        company ? NameCore.ofCompany(file.name()) : NameCore.ofPerson(file.name()),
        NameCore.ofCompany(company ? "" : file.company()),
        phones,
        emails,
        emails.stream()
            .map(email -> email.substring(email.indexOf('@') + 1))
            .filter(domain -> !ANYBODYS.contains(domain))
            .collect(Collectors.toSet()),
        phones.stream()
            .map(phone -> phone.replaceAll("\\D", ""))
            .filter(digits -> digits.length() > TAIL)
            .map(digits -> digits.substring(digits.length() - TAIL))
            .collect(Collectors.toSet()),
        file.registration(),
        file.addresses().stream()
            .filter(place -> !Divisions.NO_STREET.equals(place.street()))
            .toList());
  }

  /**
   * The keys of what this file may share with one like it. A name that many people have is a key
   * only together with where they are or whom they work for.
   */
  Set<String> traits() {
    var traits = new TreeSet<String>();
    phones.forEach(phone -> traits.add("phone:" + phone));
    emails.forEach(email -> traits.add("mail:" + email));
    if (registration != null && !registration.isBlank()) {
      traits.add("registration:" + registration);
    }
    if (!name.isEmpty()) {
      nameTraits(traits);
    }
    return traits.stream()
        .map(trait -> trait.substring(0, Math.min(LONGEST, trait.length())))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void nameTraits(Set<String> traits) {
    var begins = begin(name.spellings());
    for (var address : addresses) {
      var street = NameKey.of(address.street()).value();
      begins.forEach(begin -> traits.add("street:%s:%s".formatted(street, begin)));
      if (address.city() != null) {
        var names = isCompany() ? begins : name.spellings();
        names.forEach(each -> traits.add("city:%s:%s".formatted(address.city(), each)));
      }
    }
    domains.forEach(domain -> begins.forEach(b -> traits.add("domain:%s:%s".formatted(domain, b))));
    tails.forEach(tail -> begins.forEach(b -> traits.add("number:%s:%s".formatted(tail, b))));
    if (isCompany()) {
      name.spellings().forEach(each -> traits.add("company:" + each));
    }
    for (var works : employer.spellings()) {
      name.spellings().forEach(each -> traits.add("employer:%s:%s".formatted(works, each)));
    }
  }

  private static Set<String> begin(Set<String> spellings) {
    return spellings.stream()
        .map(each -> each.substring(0, Math.min(3, each.length())))
        .collect(Collectors.toSet());
  }

  boolean isCompany() {
    return kind == CustomerKind.COMPANY;
  }

  /** The same as long as nothing is changed by which one is told from another. */
  String print() {
    var parts =
        Stream.of(
                Stream.of(kind.name(), name.core(), employer.core(), registration),
                Stream.of(name.place(), employer.place()).filter(Objects::nonNull),
                phones.stream().sorted(),
                emails.stream().sorted(),
                addresses.stream().map(PostalAddress::oneLine).map(NameKey::bare).sorted())
            .flatMap(each -> each)
            .map(String::valueOf)
            .collect(Collectors.joining("\n"));
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(parts.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
