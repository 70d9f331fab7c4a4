package org.kefu.transfer.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kefu.customer.boundary.Account;
import org.kefu.customer.boundary.Contact;
import org.kefu.customer.boundary.CustomerDetails;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.CustomerKind;
import org.kefu.customer.boundary.Phone;
import org.kefu.customer.boundary.PostalAddress;
import org.kefu.customer.boundary.RegionList;
import org.kefu.transfer.boundary.CustomerExport;
import org.kefu.transfer.boundary.CustomerExport.Extent;
import org.kefu.transfer.boundary.TableFormat;
import org.kefu.transfer.boundary.Wording;

/** Customers who are taken along come back as they were. */
class CustomersOutTest {
  private static final CustomerFile PERSON =
      new CustomerFile(
          CustomerKind.PERSON,
          "=HYPERLINK(\"http://evil\")",
          "@景蓝, \"电器\"",
          "售后\t部",
          "en",
          "第一行\n-第二行",
          "11010519491231002X",
          "C-2026-000007",
          List.of(phone("+86 138 0000 1234"), phone("0571-88880000转8001")),
          List.of("wang@mail.example", "fang@mail.example"),
          List.of(
              new PostalAddress("浙江省", "杭州市", "西湖区", "文一西路968号"),
              new PostalAddress(null, null, null, "15 Crescent moon drive, Albaney")),
          List.of(
              new Contact(
                  "李工", null, null, true, List.of(phone("13900001111")), List.of(), List.of()),
              new Contact(
                  "+Zhang",
                  "经理",
                  null,
                  false,
                  List.of(phone("13700001111"), phone("+1 905-666-1234")),
                  List.of("zhang@mail.example", "z2@mail.example"),
                  List.of())),
          Account.NONE);

  private static final CustomerFile COMPANY =
      new CustomerFile(
          CustomerKind.COMPANY,
          "'=景蓝电器有限公司",
          null,
          null,
          "zh",
          null,
          "91330106MA27XXXX0X",
          null,
          List.of(),
          List.of(),
          List.of(new PostalAddress("北京市", "北京市", "朝阳区", "建国路88号")),
          List.of(
              new Contact("陈", "采购", null, true, List.of(), List.of("c@mail.example"), List.of())),
          Account.NONE);

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"CSV, zh", "CSV, en", "XLSX, zh", "XLSX, en"})
  void aWholeFileComesBackAsItWas(TableFormat format, String language) throws IOException {
    var file = write(format, Extent.FILE, language);

    assertThat(read(file)).containsExactly(unread(PERSON), unread(COMPANY));
  }

  @Test
  void noCellBeginsAFormula() throws IOException {
    var file = write(TableFormat.CSV, Extent.FILE, "zh");

    assertThat(Files.readString(file))
        .contains("\"'=HYPERLINK(", "\"'@景蓝", "'+86 138 0000 1234")
        .doesNotContain(",=", ",@", ",+", "\"=", "\"@", "\"+");
  }

  @Test
  void theColumnsOfTheListAreUnderstoodToo() throws IOException {
    var people = read(write(TableFormat.XLSX, Extent.LIST, "en"));

    assertThat(people.get(0).name()).isEqualTo(PERSON.name());
    assertThat(people.get(0).phones())
        .extracting(Phone::number)
        .containsExactly("+86 138 0000 1234");
    assertThat(people.get(1).emails()).containsExactly("c@mail.example");
  }

  @Test
  void cardsHoldCustomersAndTheirContacts() throws IOException {
    var file = write(TableFormat.VCARD, Extent.FILE, "zh");

    var people = read(file);

    assertThat(people)
        .extracting(CustomerFile::kind, CustomerFile::name, CustomerFile::company)
        .containsExactly(
            tuple(CustomerKind.PERSON, PERSON.name(), "@景蓝, \"电器\""),
            tuple(CustomerKind.PERSON, "李工", "@景蓝, \"电器\""),
            tuple(CustomerKind.PERSON, "+Zhang", "@景蓝, \"电器\""),
            tuple(CustomerKind.COMPANY, COMPANY.name(), null),
            tuple(CustomerKind.PERSON, "陈", COMPANY.name()));
    var person = people.get(0);
    assertThat(person.department()).isEqualTo(PERSON.department());
    assertThat(person.remark()).isEqualTo(PERSON.remark());
    assertThat(person.emails()).isEqualTo(PERSON.emails());
    assertThat(person.addresses()).containsExactly(PERSON.addresses().get(0));
    assertThat(people.get(3).addresses()).isEqualTo(COMPANY.addresses());
    assertThat(Files.readString(file)).contains("CATEGORIES:VIP", "TITLE:经理", "UID:C-1-2");
  }

  /** Somebody else's cell of two lines is one address, and one contact has several numbers. */
  @Test
  void linesOfOtherTablesAreNotTornApart() {
    var reading =
        new RowReading(
            List.of("NAME", "PROVINCE", "STREET", "CONTACT", "CONTACT_PHONE"), new RegionList());

    var file =
        reading.file(
            new Table.Line(
                2, List.of("王芳", "浙江省", "文一西路968号\n3幢", "李工", "13900001111\n13700001111")));

    assertThat(file.addresses()).hasSize(1);
    assertThat(file.contacts()).hasSize(1);
    assertThat(file.contacts().get(0).phones()).hasSize(2);
  }

  private Path write(TableFormat format, Extent extent, String language) throws IOException {
    var file = folder.resolve("customers." + format);
    var export = new CustomerExport(null, extent, format);
    try (var out =
        CustomersOut.to(Files.newOutputStream(file), export, List.of(), words(language))) {
      out.put(details("C-1", PERSON), Map.of());
      out.put(details("C-2", COMPANY), Map.of());
    }
    return file;
  }

  /** As an import reads it, without a choice of columns. */
  private static List<CustomerFile> read(Path file) {
    var customers = new ArrayList<CustomerFile>();
    try (var table = Tables.open(file, Tables.shape(file))) {
      var reading = new RowReading(Headings.targets(table.headings(), List.of()), new RegionList());
      for (var line = table.next(); line != null; line = table.next()) {
        customers.add(reading.file(line));
      }
    }
    return customers;
  }

  private static CustomerDetails details(String number, CustomerFile file) {
    var now = Instant.parse("2026-11-29T10:00:00Z");
    return new CustomerDetails(number, file, List.of("VIP"), now, now, now, 1, null, null);
  }

  private static Phone phone(String number) {
    return new Phone(null, number, "+" + number.replaceAll("\\D", ""), number);
  }

  /** An import reads numbers anew. */
  private static CustomerFile unread(CustomerFile file) {
    return file.with(
        file.registration(),
        unread(file.phones()),
        file.addresses(),
        file.contacts().stream()
            .map(contact -> contact.withPhones(unread(contact.phones())))
            .toList());
  }

  private static List<Phone> unread(List<Phone> phones) {
    return phones.stream().map(phone -> Phone.unread(null, phone.number())).toList();
  }

  private static Wording words(String language) {
    var words = new Properties();
    for (var bundle : List.of("customer", "transfer")) {
      try (var reader =
          Files.newBufferedReader(
              Path.of(System.getProperty("kefu.root"))
                  .resolve("web/src/main/resources/org/kefu/text")
                  .resolve(bundle + "_" + language + ".properties"))) {
        words.load(reader);
      } catch (IOException missing) {
        throw new IllegalStateException(missing);
      }
    }
    return new Wording() {
      @Override
      public String word(String key) {
        return words.getProperty(key);
      }

      @Override
      public String time(Instant at) {
        return String.format(Locale.ROOT, "%s", at);
      }
    };
  }
}
