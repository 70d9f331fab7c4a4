package org.kefu.web.shared;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.kefu.system.boundary.ProductModule;

/** Which addresses belong to which part of the product; what is in none belongs to the core. */
public final class ModulePages {
  private static final Map<ProductModule, Pattern> ADDRESSES =
      Map.ofEntries(
          entry(ProductModule.PORTAL, "/portal/.*"),
          entry(ProductModule.WEB_FORM, "/open/ask\\.xhtml"),
          entry(ProductModule.PHRASES, "/agent/phrases\\.xhtml|(/api/v1)?/phrases(/.*)?"),
          entry(
              ProductModule.MACROS, "/agent/macros\\.xhtml|/api/v1/(tickets/[^/]+/)?macros(/.*)?"),
          entry(
              ProductModule.CHECK_LISTS,
              "/agent/checkLists\\.xhtml|/api/v1/tickets/[^/]+/checklist(/.*)?"),
          entry(ProductModule.BULK, "/agent/bulks?\\.xhtml|/api/v1/bulks(/.*)?"),
          entry(
              ProductModule.CUSTOM_FIELDS,
              "/admin/(fields|editField)\\.xhtml|/api/v1/fields(/.*)?"),
          entry(ProductModule.CUSTOMER_CARE, "/agent/customerCare\\.xhtml"),
          entry(
              ProductModule.IMPORT,
              "/agent/(importCustomers|importColumns|customerImport)\\.xhtml|/api/v1/imports(/.*)?"),
          entry(
              ProductModule.EXPORT,
              "/admin/exports\\.xhtml|/exports(/.*)?|/tables(/.*)?"
                  + "|/api/v1/(tickets|customers)/export(/.*)?"),
          entry(ProductModule.REST_API, "/api/.*"));

  private ModulePages() {}

  private static Map.Entry<ProductModule, Pattern> entry(ProductModule module, String addresses) {
    return Map.entry(module, Pattern.compile(addresses));
  }

  /** All that must be on for this address to be there. */
  public static List<ProductModule> of(String path) {
    return ADDRESSES.entrySet().stream()
        .filter(entry -> entry.getValue().matcher(path).matches())
        .map(Map.Entry::getKey)
        .toList();
  }
}
