package org.kefu.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.kefu.customer.boundary.Account;
import org.kefu.customer.boundary.Contact;
import org.kefu.customer.boundary.ContactWay;
import org.kefu.customer.boundary.CustomerDesk;
import org.kefu.customer.boundary.CustomerDetails;
import org.kefu.customer.boundary.CustomerFieldDesk;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.CustomerKind;
import org.kefu.customer.boundary.CustomerRow;
import org.kefu.customer.boundary.CustomerSearch;
import org.kefu.customer.boundary.CustomerTags;
import org.kefu.customer.boundary.Phone;
import org.kefu.customer.boundary.PostalAddress;
import org.kefu.shared.InvalidInput;
import org.kefu.transfer.boundary.CustomerExport.Extent;
import org.kefu.web.export.Exports;
import org.kefu.web.export.TableDownload;

/** Customers: search, enter, read. */
@Path("/customers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CustomersResource {
  private static final int MOST = 200;

  @Inject CustomerSearch search;
  @Inject CustomerDesk desk;
  @Inject CustomerFieldDesk fields;
  @Inject CustomerTags tags;
  @Inject Once once;
  @Inject Exports exports;
  @Context HttpHeaders headers;

  @GET
  @Operation(
      summary =
          "Customers of whom any part of name, number, mail or address matches, and who meet all"
              + " that is asked for")
  public Page list(
      @BeanParam CustomerListQuery wanted,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @QueryParam("offset") @DefaultValue("0") int offset) {
    var page = search.list(wanted.query(), Math.max(0, offset), Math.max(1, Math.min(limit, MOST)));
    return new Page(page.rows(), page.total());
  }

  @GET
  @Path("/export")
  @Produces({TableDownload.CSV_TYPE, TableDownload.XLSX_TYPE, TableDownload.VCARD_TYPE})
  @Operation(
      summary =
          "All of a list as a file: csv, xlsx or vcf; with the columns of the list, or of the whole"
              + " file (columns=file), which an import brings back")
  public Response export(
      @BeanParam CustomerListQuery wanted,
      @QueryParam("format") @DefaultValue("csv") String format,
      @QueryParam("columns") @DefaultValue("list") String columns)
      throws IOException {
    return Exported.response(
        exports.customers(
            wanted.query(),
            Exported.choice("columns", Extent.class, columns),
            Exported.kind(format),
            Language.of(headers)));
  }

  @GET
  @Path("/{number}")
  @Operation(summary = "A customer's file")
  public CustomerJson customer(@PathParam("number") String number) {
    return view(number);
  }

  private CustomerJson view(String number) {
    return CustomerJson.of(search.details(number), FieldsJson.of(fields.sheet(number)));
  }

  @PATCH
  @Path("/{number}")
  @Operation(summary = "Fill custom fields; those that are not named stay, a null empties one")
  public CustomerJson change(@PathParam("number") String number, ChangeJson request) {
    fields.fill(number, FieldsJson.written(request == null ? null : request.fields()), null);
    return view(number);
  }

  @POST
  @Operation(summary = "Enter a customer")
  public Response enter(NewCustomerJson request) {
    if (request == null || request.name() == null || request.name().isBlank()) {
      throw new InvalidInput("name", "required");
    }
    return once.created(
        request,
        () -> {
          var number = desk.enter(request.file(), FieldsJson.written(request.fields()));
          tags.add(number, NewCustomerJson.orEmpty(request.tags()));
          return new Once.Made("customers/" + number, view(number));
        });
  }

  @PUT
  @Path("/{number}/tags/{tag}")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Give the customer a tag; one they have already is no mistake")
  public CustomerJson tag(@PathParam("number") String number, @PathParam("tag") String tag) {
    tags.add(number, List.of(tag));
    return customer(number);
  }

  @DELETE
  @Path("/{number}/tags/{tag}")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Take a tag away; one they do not have is no mistake")
  public CustomerJson untag(@PathParam("number") String number, @PathParam("tag") String tag) {
    tags.remove(number, tag);
    return customer(number);
  }

  /** What a program changes of a customer: values of custom fields by key. */
  public record ChangeJson(Map<String, JsonValue> fields) {}

  /** One page of customers. */
  public record Page(List<CustomerRow> items, long total) {}

  /** What a program sends to enter a customer. */
  public record NewCustomerJson(
      String name,
      String kind,
      String company,
      String department,
      String language,
      String remark,
      String registration,
      String parent,
      List<String> phones,
      List<String> emails,
      List<PostalAddress> addresses,
      List<ContactJson> contacts,
      List<String> tags,
      Account account,
      Map<String, JsonValue> fields) {

    CustomerFile file() {
      return new CustomerFile(
          "COMPANY".equalsIgnoreCase(kind) ? CustomerKind.COMPANY : CustomerKind.PERSON,
          name,
          company,
          department,
          language == null ? "zh" : language,
          remark,
          registration,
          parent,
          orEmpty(phones).stream().map(number -> Phone.unread(null, number)).toList(),
          orEmpty(emails),
          orEmpty(addresses),
          orEmpty(contacts).stream().map(ContactJson::contact).toList(),
          account);
    }

    static <T> List<T> orEmpty(List<T> list) {
      return list == null ? List.of() : list;
    }
  }

  /** A person at a customer's, as a program sends them. */
  public record ContactJson(
      String name,
      String role,
      ContactWay preferred,
      boolean main,
      List<String> phones,
      List<String> emails,
      List<String> tags) {

    Contact contact() {
      return new Contact(
          name,
          role,
          preferred,
          main,
          NewCustomerJson.orEmpty(phones).stream().map(n -> Phone.unread(null, n)).toList(),
          NewCustomerJson.orEmpty(emails),
          NewCustomerJson.orEmpty(tags));
    }
  }

  /** A customer as the interface shows it. */
  public record CustomerJson(
      String number,
      String name,
      String kind,
      String company,
      String department,
      String language,
      String remark,
      String registration,
      String parent,
      List<Phone> phones,
      List<String> emails,
      List<PostalAddress> addresses,
      List<Contact> contacts,
      List<String> tags,
      Account account,
      String owner,
      Map<String, Object> fields,
      String mergedInto,
      Instant createdAt,
      Instant updatedAt) {

    static CustomerJson of(CustomerDetails c, Map<String, Object> fields) {
      var file = c.file();
      return new CustomerJson(
          c.number(),
          file.name(),
          file.kind().name(),
          file.company(),
          file.department(),
          file.language(),
          file.remark(),
          file.registration(),
          file.parent(),
          file.phones(),
          file.emails(),
          file.addresses(),
          file.contacts(),
          c.tags(),
          file.account(),
          c.owner(),
          fields,
          c.mergedInto(),
          c.createdAt(),
          c.updatedAt());
    }
  }
}
