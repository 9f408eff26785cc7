package dev.celscope.all;

import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.Celscope;
import dev.celscope.format.FileTypes;
import dev.celscope.format.FormatReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All readers together. */
class ReadersTest {
  private static Stream<FormatReader> readers() {
    return Celscope.standard().readers().stream();
  }

  @ParameterizedTest
  @MethodSource("readers")
  void everyFormatThatAReaderReadsIsInTheTableWithItsArtifact(FormatReader reader) {
    String room = reader.getClass().getPackageName().split("\\.", -1)[2];

    assertThat(reader.mediaTypes())
        .isNotEmpty()
        .allSatisfy(
            type ->
                assertThat(FileTypes.standard().find(type).orElseThrow().artifact())
                    .contains("celscope-" + room));
  }

  @Test
  void noFormatHasTwoReaders() {
    List<String> claims = readers().flatMap(reader -> reader.mediaTypes().stream()).toList();

    assertThat(claims).doesNotHaveDuplicates();
  }
}
