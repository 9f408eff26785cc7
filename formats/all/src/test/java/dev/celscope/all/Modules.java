package dev.celscope.all;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands on the class path of this test, seen as modules. */
final class Modules {

  /** Test libraries: not part of what a user puts on the module path. */
  private static final Predicate<String> TEST_LIBRARY =
      Pattern.compile(
              "[/\\\\](test-classes$|.*(junit|surefire|assertj|archunit|opentest4j|apiguardian|byte-buddy)[^/\\\\]*\\.jar$)")
          .asPredicate();

  private Modules() {}

  /** celscope's own modules. */
  static List<ModuleReference> own() {
    return finder().findAll().stream()
        .filter(module -> module.descriptor().name().startsWith("dev.celscope"))
        .toList();
  }

  /** All of celscope, resolved and loaded as modules, apart from this test's class path. */
  static ModuleLayer layer() {
    ModuleLayer boot = ModuleLayer.boot();
    Configuration configuration =
        boot.configuration().resolve(finder(), ModuleFinder.of(), Set.of("dev.celscope.all"));
    return boot.defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
  }

  private static ModuleFinder finder() {
    return ModuleFinder.of(
        classPath().filter(TEST_LIBRARY.negate()).map(Path::of).toArray(Path[]::new));
  }

  /**
   * The class path as Surefire was given it: it starts the test with one jar that lists the rest.
   */
  private static Stream<String> classPath() {
    String given =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Arrays.stream(given.split(Pattern.quote(File.pathSeparator)));
  }
}
