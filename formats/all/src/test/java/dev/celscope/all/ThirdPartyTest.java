package dev.celscope.all;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Each library stays in the one room that needs it. */
@AnalyzeClasses(packages = "dev.celscope", importOptions = DoNotIncludeTests.class)
class ThirdPartyTest {

  @ArchTest
  static final ArchRule JACKSON =
      only("dev.celscope.json..").mayUse("tools.jackson..", "com.fasterxml.jackson..");

  @ArchTest
  static final ArchRule METADATA_EXTRACTOR =
      only("dev.celscope.image..", "dev.celscope.video..").mayUse("com.drew..", "com.adobe..");

  @ArchTest
  static final ArchRule POI =
      only("dev.celscope.spreadsheet..")
          .mayUse(
              "org.apache.poi..",
              "org.apache.xmlbeans..",
              "org.openxmlformats..",
              "com.microsoft.schemas..",
              "org.apache.commons..");

  @ArchTest
  static final ArchRule AALTO =
      only("dev.celscope.spreadsheet..").mayUse("com.fasterxml.aalto..", "org.codehaus.stax2..");

  @ArchTest static final ArchRule TIKA = only("dev.celscope.tika..").mayUse("org.apache.tika..");

  @ArchTest static final ArchRule BROTLI = only("dev.celscope.image.jxl..").mayUse("org.brotli..");

  @ArchTest static final ArchRule PLIST = only("dev.celscope.animation..").mayUse("com.dd.plist..");

  @ArchTest
  static final ArchRule LOGGING =
      only().mayUse("org.slf4j..", "org.apache.logging..", "java.util.logging..");

  @ArchTest
  static final ArchRule PAINTING = only().mayUse("java.awt..", "javax.imageio..", "javax.swing..");

  private static Rooms only(String... rooms) {
    return new Rooms(rooms);
  }

  private static final class Rooms {
    private final String[] names;

    Rooms(String... names) {
      this.names = names;
    }

    ArchRule mayUse(String... packages) {
      return noClasses()
          .that()
          .resideOutsideOfPackages(names)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(packages);
    }
  }
}
