package org.kefu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.util.Set;
import org.kefu.shared.BusinessException;

/** Who may know whom inside the business. */
@AnalyzeClasses(packages = "org.kefu", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final int MOST_COLLABORATORS = 6;
  private static final int MOST_METHODS_OF_A_BOUNDARY = 7;

  /** What a letter that is tried out leaves by. */
  private static final Set<String> OUTGOING =
      Set.of("Outbox", "NewMail", "MailPurpose", "MailboxDirectory", "MailboxCard");

  /** Records, enums and refusals are words everybody may use; they do nothing. */
  private static final DescribedPredicate<JavaClass> VOCABULARY =
      DescribedPredicate.describe(
          "vocabulary",
          type ->
              type.isRecord()
                  || type.isEnum()
                  || type.isAssignableTo(BusinessException.class)
                  || type.getSimpleName().equals("Right"));

  @ArchTest
  static final ArchRule capabilitiesHaveNoCycles =
      slices().matching("org.kefu.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule entitiesKnowOnlyVocabulary =
      noClasses()
          .that()
          .resideInAPackage("..entity..")
          .should()
          .dependOnClassesThat(serviceIn("boundary").or(serviceIn("control")));

  @ArchTest
  static final ArchRule controlsAreNotServices =
      noClasses()
          .that()
          .resideInAPackage("..control..")
          .should()
          .beAnnotatedWith(Stateless.class)
          .orShould()
          .beAnnotatedWith(MessageDriven.class);

  @ArchTest
  static final ArchRule othersSeeOnlyTheBoundary =
      classes().should(useOtherCapabilitiesOnlyThroughTheirBoundary());

  @ArchTest
  static final ArchRule sharedKnowsNobody =
      noClasses()
          .that()
          .resideInAPackage("org.kefu.shared..")
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "are of a capability",
                  type ->
                      type.getPackageName().startsWith("org.kefu.")
                          && !type.getPackageName().startsWith("org.kefu.shared")));

  @ArchTest
  static final ArchRule noEngineNoFaces =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.camunda..",
              "jakarta.faces..",
              "org.primefaces..",
              "jakarta.ws.rs..",
              "jakarta.servlet..");

  /** What is internal cannot leave: whoever words letters has no way to it. */
  @ArchTest
  static final ArchRule lettersAreGivenFactsOnly =
      noClasses()
          .that()
          .resideInAPackage("org.kefu.wording..")
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "know what is said on tickets, or customers",
                  type ->
                      type.getPackageName().startsWith("org.kefu.ticket")
                          || type.getPackageName().startsWith("org.kefu.customer")
                          || type.getPackageName().startsWith("org.kefu.channel")
                              && !OUTGOING.contains(type.getSimpleName())));

  @ArchTest
  static final ArchRule entitiesHaveNoPublicSetters =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Entity.class)
          .and()
          .arePublic()
          .should()
          .haveNameNotMatching("set[A-Z].*");

  @ArchTest
  static final ArchRule queriesLiveInRepositoriesAndSearches =
      noClasses()
          .that()
          .resideOutsideOfPackage("..control..")
          .and()
          .haveSimpleNameNotEndingWith("Search")
          .and()
          .haveNameNotMatching(".*Search\\$.*")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName(EntityManager.class.getName());

  @ArchTest static final ArchRule fewCollaborators = classes().should(haveFewCollaborators());

  @ArchTest
  static final ArchRule smallBoundaries =
      classes().that().areAnnotatedWith(Stateless.class).should(haveFewPublicMethods());

  @ArchTest
  static final ArchRule nobodyPrints =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  private static DescribedPredicate<JavaClass> serviceIn(String layer) {
    return DescribedPredicate.describe(
        "do something in " + layer,
        type ->
            type.getPackageName().startsWith("org.kefu.")
                && type.getPackageName().endsWith("." + layer)
                && !VOCABULARY.test(type));
  }

  private static ArchCondition<JavaClass> useOtherCapabilitiesOnlyThroughTheirBoundary() {
    return new ArchCondition<>("use other capabilities only through their boundary") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
            .filter(d -> isForeign(type, d.getTargetClass()))
            .filter(d -> !d.getTargetClass().getPackageName().endsWith(".boundary"))
            .filter(d -> !VOCABULARY.test(d.getTargetClass()))
            .forEach(d -> events.add(SimpleConditionEvent.violated(d, d.getDescription())));
      }
    };
  }

  private static boolean isForeign(JavaClass type, JavaClass target) {
    var other = capability(target);
    return other != null && !other.equals("shared") && !other.equals(capability(type));
  }

  private static String capability(JavaClass type) {
    var parts = type.getPackageName().split("\\.");
    return parts.length > 2 && type.getPackageName().startsWith("org.kefu.") ? parts[2] : null;
  }

  private static ArchCondition<JavaClass> haveFewCollaborators() {
    return new ArchCondition<>("have at most " + MOST_COLLABORATORS + " collaborators") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        long injected =
            type.getFields().stream().filter(f -> f.isAnnotatedWith(Inject.class)).count();
        if (injected > MOST_COLLABORATORS) {
          events.add(SimpleConditionEvent.violated(type, type.getName() + " has " + injected));
        }
      }
    };
  }

  private static ArchCondition<JavaClass> haveFewPublicMethods() {
    return new ArchCondition<>("have at most " + MOST_METHODS_OF_A_BOUNDARY + " public methods") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        long open =
            type.getMethods().stream()
                .filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(m -> !m.getModifiers().contains(JavaModifier.SYNTHETIC))
                .count();
        if (open > MOST_METHODS_OF_A_BOUNDARY) {
          events.add(SimpleConditionEvent.violated(type, type.getName() + " has " + open));
        }
      }
    };
  }
}
