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
  void everyArtifactThatTheTableNamesHasTheReader() {
    List<String> read = readers().flatMap(reader -> reader.mediaTypes().stream()).toList();

    assertThat(FileTypes.standard().all())
        .filteredOn(type -> type.artifact().isPresent())
        .allSatisfy(
            type ->
                assertThat(read)
                    .as("a user is told to add " + type.artifact() + " to read it")
                    .containsAnyOf(type.mediaType(), type.parent().orElse("")));
  }

  @Test
  void noFormatHasTwoReaders() {
    List<String> claims = readers().flatMap(reader -> reader.mediaTypes().stream()).toList();

    assertThat(claims).doesNotHaveDuplicates();
  }
}
