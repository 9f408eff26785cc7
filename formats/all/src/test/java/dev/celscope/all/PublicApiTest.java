package dev.celscope.all;

import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.NullMarked;

/**
 * What a user of the exported packages sees: the JDK's types and celscope's, in packages that say
 * how they mean null.
 */
@AnalyzeClasses(packages = "dev.celscope", importOptions = DoNotIncludeTests.class)
class PublicApiTest {

  private static final Set<String> EXPORTED =
      Modules.own().stream()
          .flatMap(module -> module.descriptor().exports().stream())
          .filter(export -> !export.isQualified())
          .map(export -> export.source())
          .collect(toUnmodifiableSet());

  @ArchTest
  static final ArchRule OWN_TYPES_ONLY =
      classes()
          .that(
              DescribedPredicate.describe(
                  "are exported", type -> isOpen(type) && EXPORTED.contains(type.getPackageName())))
          .should(showOnlyOwnTypes());

  @ArchTest
  static void eachPackageIsNullMarked(JavaClasses all) {
    Assertions.assertThat(all.stream().map(JavaClass::getPackage).distinct())
        .isNotEmpty()
        .filteredOn(room -> !room.isAnnotatedWith(NullMarked.class))
        .extracting(JavaPackage::getName)
        .isEmpty();
  }

  private static ArchCondition<JavaClass> showOnlyOwnTypes() {
    return new ArchCondition<>("show only types of the JDK and of exported packages") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        Stream<JavaClass> parents =
            Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
                .map(JavaType::getAllInvolvedRawTypes)
                .flatMap(Set::stream);
        Stream<JavaClass> members =
            type.getMembers().stream()
                .filter(member -> isVisible(member.getModifiers()))
                .flatMap(PublicApiTest::shown);
        Stream.concat(parents, members)
            .map(JavaClass::getBaseComponentType)
            .filter(shown -> !isOwn(shown))
            .distinct()
            .map(shown -> type.getName() + " shows " + shown.getName())
            .forEach(message -> events.add(SimpleConditionEvent.violated(type, message)));
      }
    };
  }

  private static Stream<JavaClass> shown(JavaMember member) {
    Stream<JavaClass> types = member.getAllInvolvedRawTypes().stream();
    return member instanceof JavaCodeUnit unit
        ? Stream.concat(types, unit.getExceptionTypes().stream())
        : types;
  }

  private static boolean isOwn(JavaClass type) {
    return type.isPrimitive()
        || type.getPackageName().startsWith("java.")
        || EXPORTED.contains(type.getPackageName());
  }

  /**
   * Whether a type can be named from outside: it and all that enclose it are public or protected.
   */
  private static boolean isOpen(JavaClass type) {
    return isVisible(type.getModifiers())
        && type.getEnclosingClass().map(PublicApiTest::isOpen).orElse(true);
  }

  private static boolean isVisible(Set<JavaModifier> modifiers) {
    return modifiers.contains(PUBLIC) || modifiers.contains(PROTECTED);
  }
}
