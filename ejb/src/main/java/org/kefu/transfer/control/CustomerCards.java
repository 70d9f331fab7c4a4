package org.kefu.transfer.control;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.property.Address;
import ezvcard.property.Organization;
import ezvcard.property.StructuredName;
import ezvcard.property.Uid;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.kefu.customer.boundary.Contact;
import org.kefu.customer.boundary.CustomerDetails;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.CustomerKind;
import org.kefu.customer.boundary.Phone;
import org.kefu.customer.boundary.PostalAddress;

/**
 * Customers as address cards: one for each, and one for each of their contacts. In version 3.0,
 * which every address book reads.
 */
final class CustomerCards implements CustomersOut {
  private final VCardWriter writer;

  CustomerCards(OutputStream to) {
    writer = new VCardWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8), VCardVersion.V3_0);
    writer.setAddProdId(false);
  }

  @Override
  public void put(CustomerDetails customer, Map<String, String> values) throws IOException {
    writer.write(card(customer));
    var file = customer.file();
    for (int place = 0; place < file.contacts().size(); place++) {
      writer.write(card(customer, file.contacts().get(place), place));
    }
  }

  private static VCard card(CustomerDetails customer) {
    var file = customer.file();
    var card = begun(file.name(), customer.number());
    if (file.kind() == CustomerKind.COMPANY) {
      card.addExtendedProperty(VcardTable.SHOWN_AS, VcardTable.COMPANY);
    }
    belong(card, companyOf(file), file.department());
    reach(card, file.phones(), file.emails());
    file.addresses().forEach(address -> card.addAddress(address(address)));
    if (file.remark() != null) {
      card.addNote(file.remark());
    }
    if (!customer.tags().isEmpty()) {
      card.setCategories(customer.tags().toArray(String[]::new));
    }
    return card;
  }

  /** A company's own card is of that company too. */
  private static String companyOf(CustomerFile file) {
    return file.company() == null && file.kind() == CustomerKind.COMPANY
        ? file.name()
        : file.company();
  }

  private static VCard card(CustomerDetails customer, Contact contact, int place) {
    var file = customer.file();
    var card = begun(contact.name(), customer.number() + "-" + (place + 1));
    belong(card, file.company() == null ? file.name() : file.company(), null);
    if (contact.role() != null) {
      card.addTitle(contact.role());
    }
    reach(card, contact.phones(), contact.emails());
    return card;
  }

  private static VCard begun(String name, String uid) {
    var card = new VCard();
    card.setFormattedName(name);
    var structured = new StructuredName();
    structured.setGiven(name); // this version demands one
    card.setStructuredName(structured);
    card.setUid(new Uid(uid));
    return card;
  }

  private static void belong(VCard card, String company, String department) {
    if (company != null || department != null) {
      var organisation = new Organization();
      organisation.getValues().add(Objects.toString(company, ""));
      if (department != null) {
        organisation.getValues().add(department);
      }
      card.setOrganization(organisation);
    }
  }

  private static void reach(VCard card, List<Phone> phones, List<String> emails) {
    phones.forEach(phone -> card.addTelephoneNumber(phone.number()));
    emails.forEach(card::addEmail);
  }

  /** A district stands before the street, where address books have no place for it. */
  private static Address address(PostalAddress from) {
    var address = new Address();
    address.setRegion(from.province());
    address.setLocality(from.city());
    address.setStreetAddress(
        Stream.of(from.district(), from.street())
            .filter(Objects::nonNull)
            .reduce("", String::concat));
    return address;
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
