package org.kefu.workflow;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kefu.shared.BusinessException;
import org.kefu.workflow.engine.ExpressionBean;

/** Who may know whom. The business itself is checked beside its own code. */
@AnalyzeClasses(packages = "org.kefu", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule workflowsSeeOnlyBoundaries =
      classes().that().resideInAPackage("org.kefu.workflow..").should(seeOnlyBoundaries());

  @ArchTest
  static final ArchRule onlyWorkflowsKnowTheEngine =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.kefu.workflow..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.camunda..", "camundajar..");

  @ArchTest
  static final ArchRule businessDoesNotKnowProcesses =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.kefu.workflow..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.kefu.workflow..");

  @ArchTest
  static final ArchRule workflowsKeepOutOfTheDatabase =
      noClasses()
          .that()
          .resideInAPackage("org.kefu.workflow..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("jakarta.persistence.EntityManager");

  @ArchTest
  static final ArchRule foldersHaveNoCycles =
      slices().matching("org.kefu.workflow.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule delegatesAreNamedAfterTheirTask =
      classes()
          .that()
          .implement(JavaDelegate.class)
          .should()
          .haveSimpleNameEndingWith("Delegate")
          .andShould()
          .beAnnotatedWith(Named.class);

  @ArchTest
  static final ArchRule expressionBeansAreNamed =
      classes().that().implement(ExpressionBean.class).should().beAnnotatedWith(Named.class);

  private static ArchCondition<JavaClass> seeOnlyBoundaries() {
    return new ArchCondition<>("see of the business only boundaries and shared words") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
            .filter(d -> isBusiness(d.getTargetClass()) && !isOpen(d.getTargetClass()))
            .forEach(d -> events.add(SimpleConditionEvent.violated(d, d.getDescription())));
      }
    };
  }

  private static boolean isBusiness(JavaClass type) {
    return type.getPackageName().startsWith("org.kefu.")
        && !type.getPackageName().startsWith("org.kefu.workflow");
  }

  private static boolean isOpen(JavaClass type) {
    return type.getPackageName().endsWith(".boundary")
        || type.getPackageName().startsWith("org.kefu.shared")
        || type.isEnum()
        || type.isAssignableTo(BusinessException.class);
  }
}
