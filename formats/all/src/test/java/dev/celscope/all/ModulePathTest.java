package dev.celscope.all;

import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.format.FormatReader;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The jars are modules: they resolve, and give on the module path what they give on the class path.
 */
class ModulePathTest {

  @Test
  void eachLibraryIsModule() {
    assertThat(Modules.own())
        .allSatisfy(module -> assertThat(module.descriptor().isAutomatic()).isFalse())
        .extracting(module -> module.descriptor().name())
        .containsExactlyInAnyOrder(
            "dev.celscope",
            "dev.celscope.all",
            "dev.celscope.animation",
            "dev.celscope.image",
            "dev.celscope.meaning",
            "dev.celscope.record",
            "dev.celscope.spreadsheet",
            "dev.celscope.tika",
            "dev.celscope.video");
  }

  @Test
  void samePathsLeadToSameReaders() throws ClassNotFoundException {
    ModuleLayer layer = Modules.layer();
    Class<?> service = layer.findLoader("dev.celscope").loadClass(FormatReader.class.getName());

    assertThat(names(ServiceLoader.load(layer, service).stream()))
        .containsExactlyInAnyOrderElementsOf(
            names(ServiceLoader.load(FormatReader.class).stream()).toList());
  }

  private static Stream<String> names(Stream<? extends ServiceLoader.Provider<?>> providers) {
    return providers.map(provider -> provider.type().getName());
  }
}
