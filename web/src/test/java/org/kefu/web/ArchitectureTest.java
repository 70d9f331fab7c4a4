package org.kefu.web;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.kefu.shared.BusinessException;

/** What this module may know: the boundaries of the others, and nothing that stores or runs. */
@AnalyzeClasses(packages = "org.kefu.web", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final int MOST_INJECTED = 6;

  @ArchTest
  static final ArchRule noPersistenceNoEngine =
      noClasses()
          .should()
          .dependOnClassesThat(resideInAnyPackage("jakarta.persistence..", "org.camunda.."));

  @ArchTest
  static final ArchRule onlyBoundaries =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("org.kefu..control..", "org.kefu..entity..")
                  .and(
                      describe(
                          "are no refusals",
                          type -> !type.isAssignableTo(BusinessException.class))));

  /** These ask for no rights, because only processes, replay and demonstration call them. */
  @ArchTest
  static final ArchRule actsThroughTheWorklistOnly =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "org\\.kefu\\..*\\.(TicketWork|TicketVerdict|TicketProgress|CustomerLetters|TicketTelling"
                  + "|ForeignLog|Worklist|DemoUsers)");

  @ArchTest
  static final ArchRule namedBeansAreViews =
      classes().that().areAnnotatedWith(Named.class).should().haveSimpleNameEndingWith("View");

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("org.kefu.web.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule sharedKnowsNoRole =
      noClasses()
          .that()
          .resideInAPackage("org.kefu.web.shared..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "org.kefu.web.agent..",
                  "org.kefu.web.dispatch..",
                  "org.kefu.web.manager..",
                  "org.kefu.web.admin..",
                  "org.kefu.web.portal..",
                  "org.kefu.web.signed..",
                  "org.kefu.web.account..",
                  "org.kefu.web.api.."));

  /**
   * A refusal ends the transaction of a page that is read, so a page may catch one only where it
   * was asked for outside of it, or in a submit. Whoever is named here has been looked at.
   */
  private static final Set<String> LOOKED_AT =
      Set.of(
          // asked for without a transaction
          "org.kefu.web.agent.CustomersView",
          "org.kefu.web.agent.SearchView",
          "org.kefu.web.agent.TicketList",
          "org.kefu.web.portal.SignedTicketView",
          // submits
          "org.kefu.web.admin.MailDeedsView",
          "org.kefu.web.agent.EditCustomerView",
          "org.kefu.web.agent.TicketFieldsView",
          "org.kefu.web.agent.TicketPartsView",
          "org.kefu.web.agent.TicketView",
          "org.kefu.web.dispatch.TicketsView",
          "org.kefu.web.portal.CustomerTicket");

  @ArchTest
  static final ArchRule refusalsEndPages =
      noClasses()
          .that(
              describe(
                  "draw pages",
                  type ->
                      !LOOKED_AT.contains(type.getName()) && !type.getName().endsWith("Servlet")))
          .and()
          .resideOutsideOfPackage("org.kefu.web.api..")
          .should(catchRefusals());

  private static ArchCondition<JavaClass> catchRefusals() {
    return new ArchCondition<>("catch a refusal") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getCodeUnits().stream()
            .flatMap(unit -> unit.getTryCatchBlocks().stream())
            .flatMap(block -> block.getCaughtThrowables().stream())
            .filter(thrown -> thrown.isAssignableTo(BusinessException.class))
            .forEach(
                thrown ->
                    events.add(
                        SimpleConditionEvent.satisfied(
                            type, type.getName() + " catches " + thrown.getName())));
      }
    };
  }

  @ArchTest static final ArchRule fewCollaborators = classes().should(haveFewInjected());

  private static ArchCondition<JavaClass> haveFewInjected() {
    return new ArchCondition<>("have at most " + MOST_INJECTED + " injected fields") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        var injected =
            type.getFields().stream().filter(f -> f.isAnnotatedWith(Inject.class)).count();
        if (injected > MOST_INJECTED) {
          events.add(SimpleConditionEvent.violated(type, type.getName() + " has " + injected));
        }
      }
    };
  }
}
