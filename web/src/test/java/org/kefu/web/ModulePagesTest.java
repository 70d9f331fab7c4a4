package org.kefu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kefu.system.boundary.ProductModule;
import org.kefu.web.shared.ModulePages;

/** Every page belongs to one module or to what is always there. */
class ModulePagesTest {
  /** A new page belongs here or to a module; whoever adds it says so. */
  private static final Set<String> CORE =
      Set.of(
          "/login",
          "/setup",
          "/account/password",
          "/account/profile",
          "/signed/ticket",
          "/agent/ticket",
          "/agent/tickets",
          "/agent/openTicket",
          "/agent/contacts",
          "/agent/contact",
          "/agent/registerContact",
          "/agent/search",
          "/agent/uploadMail",
          "/agent/customers",
          "/agent/customer",
          "/agent/enterCustomer",
          "/agent/editCustomer",
          "/agent/mergeCustomers",
          "/dispatch/ticket",
          "/dispatch/tickets",
          "/manager/process",
          "/manager/ticket",
          "/manager/tickets",
          "/admin/health",
          "/admin/levels",
          "/admin/substatuses",
          "/admin/failedJobs",
          "/admin/outgoingMail",
          "/admin/incomingMail",
          "/admin/mailboxes",
          "/admin/openMailbox",
          "/admin/editMailbox",
          "/admin/letters",
          "/admin/editLetter",
          "/admin/blockedSenders",
          "/admin/users",
          "/admin/openUser",
          "/admin/editUser",
          "/admin/teams",
          "/admin/roles",
          "/admin/editRole",
          "/admin/access",
          "/admin/parameters",
          "/admin/modules",
          "/admin/tags");

  @ParameterizedTest
  @MethodSource("org.kefu.web.PagesTest#pages")
  void everyPageBelongsToOneModuleOrToTheCore(java.nio.file.Path page) {
    var address = Pages.address(page);
    var core = CORE.contains(address.replace(".xhtml", ""));
    assertThat(ModulePages.of(address)).as(address).hasSize(core ? 0 : 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bulks",
        "imports/customers",
        "fields",
        "tickets/T-1/checklist/4/tick",
        "tickets/T-1/macros/4",
        "macros",
        "phrases/filled",
        "customers/export"
      })
  void callsOfAModuleNeedTheInterfaceAndTheModule(String call) {
    assertThat(ModulePages.of("/api/v1/" + call)).contains(ProductModule.REST_API).hasSize(2);
  }

  @Test
  void whatIsNoPageIsInNoModule() {
    assertThat(ModulePages.of("/agent/bulk.xhtml.css")).isEmpty();
    assertThat(ModulePages.of("/files/M-1/0")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyModuleSaysWhatItIsAndWhatHappensWithoutIt(ProductModule module) {
    var words = ResourceBundle.getBundle("org.kefu.text.admin", Locale.ENGLISH);
    assertThat(words.keySet())
        .contains("module." + module, "module." + module + ".text", "module." + module + ".off");
  }
}
