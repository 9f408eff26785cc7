package dev.celscope.all;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** Which room of core may know which: the table of the ground plan, row by row. */
@AnalyzeClasses(packages = "dev.celscope", importOptions = DoNotIncludeTests.class)
class PackageArrowsTest {

  private static final String JDK = "java..";
  private static final String JSPECIFY = "org.jspecify.annotations";

  @ArchTest static final ArchRule RECORD = room("record").mayUse();

  @ArchTest static final ArchRule SOURCE = room("source").mayUse();

  @ArchTest static final ArchRule TABLE = room("table").mayUse();

  @ArchTest static final ArchRule CONTAINER = room("container").mayUse("source");

  @ArchTest static final ArchRule TIME = room("time").mayUse("record", "table");

  @ArchTest static final ArchRule TEXT = room("text").mayUse("record", "table");

  @ArchTest
  static final ArchRule FORMAT = room("format").mayUse("record", "source", "container", "table");

  @ArchTest static final ArchRule NAME = room("name").mayUse("record", "text", "table");

  @ArchTest
  static final ArchRule JSON =
      room("json").mayUse("record", "tools.jackson..", "com.fasterxml.jackson.annotation..");

  @ArchTest
  static final ArchRule FACADE =
      classes()
          .that()
          .resideInAPackage("dev.celscope")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              inCore(
                  "record", "source", "container", "format", "time", "text", "name", "json", ""));

  @ArchTest
  static final ArchRule NO_CIRCLES =
      slices().matching("dev.celscope.(*)..").should().beFreeOfCycles();

  private static Room room(String name) {
    return new Room(name);
  }

  private static String[] inCore(String... allowed) {
    return Stream.concat(
            Stream.of(JDK, JSPECIFY), Stream.of(allowed).map(PackageArrowsTest::packageOf))
        .toArray(String[]::new);
  }

  private static String packageOf(String name) {
    if (name.isEmpty()) {
      return "dev.celscope";
    }
    return name.endsWith("..") ? name : "dev.celscope." + name + "..";
  }

  private record Room(String name) {
    ArchRule mayUse(String... allowed) {
      return classes()
          .that()
          .resideInAPackage(packageOf(name))
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              inCore(Stream.concat(Stream.of(name), Stream.of(allowed)).toArray(String[]::new)));
    }
  }
}
