package org.kefu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.OnlyIncludeTests;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A rule that cannot fail guards nothing. Each rule of an {@code ArchitectureTest} has wrong
 * classes among the test sources, marked with {@link Breaks}, and must report every one of them.
 */
public abstract class EveryRuleCanFail {
  private final JavaClasses tests =
      new ClassFileImporter().withImportOption(new OnlyIncludeTests()).importPackages("org.kefu");
  private final Class<?> rules;

  protected EveryRuleCanFail(Class<?> rules) {
    this.rules = rules;
  }

  @TestFactory
  Stream<DynamicTest> reportsItsWrongClasses() {
    return Arrays.stream(rules.getDeclaredFields())
        .filter(field -> field.isAnnotationPresent(ArchTest.class))
        .map(field -> DynamicTest.dynamicTest(field.getName(), () -> reports(field)));
  }

  private void reports(Field field) throws IllegalAccessException {
    field.setAccessible(true);
    var wrong =
        tests.that(DescribedPredicate.describe("break it", type -> breaks(type, field.getName())));
    assertThat(wrong).as("wrong classes for " + field.getName()).isNotEmpty();
    var report = ((ArchRule) field.get(null)).evaluate(wrong).getFailureReport().toString();
    assertThat(wrong).allSatisfy(type -> assertThat(report).contains(type.getName()));
  }

  private static boolean breaks(JavaClass type, String rule) {
    return type.isAnnotatedWith(Breaks.class)
        && type.getAnnotationOfType(Breaks.class).value().equals(rule);
  }
}
