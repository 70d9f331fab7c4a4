package org.kefu.system.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kefu.staff.boundary.Right;
import org.kefu.system.control.ParameterStore;

/** What is off gives nothing, and the core cannot be switched off. */
class ModulesTest {
  /** A new right belongs here or to a module; whoever adds it says so. */
  private static final List<String> CORE =
      List.of(
          Right.AREA_AGENT,
          Right.AREA_DISPATCH,
          Right.AREA_MANAGER,
          Right.AREA_ADMIN,
          Right.TICKET_READ,
          Right.TICKET_ALL,
          Right.TICKET_WORK,
          Right.TICKET_ASSIGN,
          Right.CUSTOMER_READ,
          Right.CUSTOMER_WRITE,
          Right.CUSTOMER_MERGE,
          Right.CUSTOMER_DELETE,
          Right.CUSTOMER_REVEAL,
          Right.CUSTOMER_ACCOUNT,
          Right.MAIL_IMPORT,
          Right.MAIL_SORT,
          Right.FIGURES_READ,
          Right.USER_MANAGE,
          Right.JOB_MANAGE,
          Right.OUTBOX_MANAGE,
          Right.MAILBOX_MANAGE,
          Right.SETTINGS_MANAGE,
          Right.TAG_MANAGE,
          Right.SYSTEM_WATCH);

  @Test
  void everyRightBelongsToOneModuleOrToTheCore() {
    var all = new ArrayList<>(CORE);
    Stream.of(ProductModule.values()).forEach(module -> all.addAll(module.rights()));
    assertThat(all).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(Right.ALL);
  }

  @Test
  void rightsOfAModuleThatIsOffGiveNothing() {
    var modules = new Modules();
    modules.store = mock(ParameterStore.class);
    when(modules.store.find(any())).thenReturn(Optional.empty());
    when(modules.store.find("module.EXPORT")).thenReturn(Optional.of("off"));

    var granted =
        modules.granted(
            List.of("agent", Right.TICKET_EXPORT, Right.TICKET_BULK, "customer.export"));

    assertThat(granted).containsExactly("agent", Right.TICKET_BULK);
    assertThat(modules.isOn(ProductModule.EXPORT)).isFalse();
    assertThat(modules.isOn(ProductModule.IMPORT)).isTrue();
  }
}
