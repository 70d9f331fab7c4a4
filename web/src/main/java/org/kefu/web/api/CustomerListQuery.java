package org.kefu.web.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.kefu.customer.boundary.CustomerKind;
import org.kefu.customer.boundary.CustomerQuery;
import org.kefu.customer.boundary.CustomerQuery.Sort;
import org.kefu.shared.InvalidInput;

/** Which customers a program wants to list, as the filters of the page say it. */
public class CustomerListQuery {
  private static final Map<String, Sort> SORTS =
      Map.of(
          "number", Sort.NUMBER,
          "name", Sort.NAME,
          "company", Sort.COMPANY,
          "level", Sort.LEVEL,
          "owner", Sort.OWNER,
          "createdAt", Sort.ENTERED,
          "updatedAt", Sort.UPDATED,
          "verifiedAt", Sort.VERIFIED);

  @QueryParam("query")
  String words;

  @QueryParam("kind")
  String kind;

  @QueryParam("language")
  String language;

  @Parameter(description = "A province or a city")
  @QueryParam("region")
  String region;

  @Parameter(description = "Of the customer or of a contact")
  @QueryParam("tag")
  String tag;

  @QueryParam("level")
  String level;

  @Parameter(description = "A login, «me», «-» for nobody, «left» for those who have left")
  @QueryParam("owner")
  String owner;

  @QueryParam("company")
  String company;

  @QueryParam("contact")
  String contact;

  @QueryParam("account")
  String account;

  @Parameter(description = "A day, month or year, a range as 2026-01..2026-03, or 7d")
  @QueryParam("entered")
  String entered;

  @QueryParam("updated")
  String updated;

  @QueryParam("verified")
  String verified;

  @Parameter(description = "Whether the file has not been verified for longer than is wished")
  @QueryParam("due")
  Boolean due;

  @Parameter(description = "Whether they have open tickets")
  @QueryParam("open")
  Boolean open;

  @Parameter(description = "A column, with - before it for the last first")
  @QueryParam("sort")
  @DefaultValue("-updatedAt")
  String sort;

  CustomerQuery query() {
    return CustomerQuery.all()
        .with(
            query -> {
              query.words = words;
              query.kind = kind();
              query.language = given(language);
              query.region = given(region);
              query.tag = given(tag);
              query.level = given(level);
              query.owner = given(owner);
              query.company = given(company);
              query.contact = given(contact);
              query.account = given(account);
              query.entered = given(entered);
              query.updated = given(updated);
              query.verified = given(verified);
              query.due = due;
              query.open = open;
            })
        .sorted(column(), !sort.startsWith("-"));
  }

  private static String given(String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }

  private CustomerKind kind() {
    if (given(kind) == null) {
      return null;
    }
    return Arrays.stream(CustomerKind.values())
        .filter(each -> each.name().equals(kind.strip().toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () -> new InvalidInput("kind", "choice", Arrays.toString(CustomerKind.values())));
  }

  private Sort column() {
    var column = SORTS.get(sort.startsWith("-") ? sort.substring(1) : sort);
    if (column == null) {
      throw new InvalidInput("sort", "choice", String.join(", ", SORTS.keySet()));
    }
    return column;
  }
}
