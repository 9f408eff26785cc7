package dev.celscope.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SequencesTest {

  private static FrameSequence only(String... names) {
    Sequences sequences = Sequences.of(List.of(names));
    assertThat(sequences.others()).isEmpty();
    assertThat(sequences.sequences()).hasSize(1);
    return sequences.sequences().get(0);
  }

  @Test
  void aSequenceHasItsRangeItsPaddingAndWhatIsMissing() {
    FrameSequence sequence = only("r.0001.exr", "r.0002.exr", "r.0005.exr", "r.0006.exr");

    assertThat(sequence).hasToString("r.1-2,5-6#.exr");
    assertThat(sequence.padding()).isEqualTo(4);
    assertThat(sequence.count()).isEqualTo(4);
    assertThat(sequence.missing()).containsExactly(new FrameRange(3, 4, 1));
    assertThat(sequence.name(5)).isEqualTo("r.0005.exr");
  }

  @Test
  void stepsMissNothing() {
    FrameSequence sequence = only("r.1001.exr", "r.1003.exr", "r.1005.exr");

    assertThat(sequence).hasToString("r.1001-1005x2#.exr");
    assertThat(sequence.missing()).isEmpty();
  }

  @Test
  void framesMayBeNegative() {
    FrameSequence sequence = only("r.-0002.exr", "r.-0001.exr", "r.0000.exr", "r.0001.exr");

    assertThat(sequence.ranges()).containsExactly(new FrameRange(-2, 1, 1));
    assertThat(sequence.name(-2)).isEqualTo("r.-0002.exr");
  }

  @Test
  void aNumberMayOutgrowItsPadding() {
    FrameSequence sequence = only("r.0999.exr", "r.10000.exr");

    assertThat(sequence.padding()).isEqualTo(4);
    assertThat(sequence.name(10_000)).isEqualTo("r.10000.exr");
  }

  @Test
  void twoPaddingsAreTwoSequences() {
    Sequences sequences = Sequences.of(List.of("r.0001.exr", "r.0002.exr", "r.001.exr"));

    assertThat(sequences.sequences()).extracting(FrameSequence::padding).containsExactly(3, 4);
  }

  @Test
  void unpaddedNumbersAreOneSequence() {
    assertThat(only("t_8.png", "t_9.png", "t_10.png", "t_11.png")).hasToString("t_8-11@.png");
  }

  @Test
  void aNumberThatRunsIsAFrameThoughItCouldBeADay() {
    assertThat(only("LMN_1201.png", "LMN_1202.png", "LMN_1203.png").ranges())
        .containsExactly(new FrameRange(1201, 1203, 1));
  }

  @Test
  void insertedDrawingsStayWithTheirCel() {
    Sequences sequences =
        Sequences.of(List.of("A0001.tga", "A0001a.tga", "A0002.tga", "B0001.tga"));

    assertThat(sequences.sequences())
        .extracting(FrameSequence::prefix, FrameSequence::count, FrameSequence::inserted)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("A", 3L, List.of("1a")),
            org.assertj.core.groups.Tuple.tuple("B", 1L, List.of()));
  }

  @Test
  void theCounterOfACameraIsNoFrame() {
    List<String> names = List.of("IMG_1201.jpg", "IMG_1202.jpg", "IMG_1203.jpg");

    assertThat(Sequences.of(names).others()).isEqualTo(names);
  }

  @Test
  void foldersKeepSequencesApart() {
    Sequences sequences = Sequences.of(List.of("a/r.0001.exr", "a/r.0002.exr", "b/r.0001.exr"));

    assertThat(sequences.sequences())
        .extracting(FrameSequence::prefix)
        .containsExactly("a/r.", "b/r.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "shot.####.exr | 4 | 0 | shot.#.exr",
        "shot.#.exr | 4 | 0 | shot.#.exr",
        "shot.@@@.exr | 3 | 0 | shot.@@@.exr",
        "shot.%04d.exr | 4 | 0 | shot.#.exr",
        "shot.%d.exr | 1 | 0 | shot.@.exr",
        "shot.$F4.exr | 4 | 0 | shot.#.exr",
        "shot.1001-1096#.exr | 4 | 96 | shot.1001-1096#.exr",
        "shot.1-10x3#.exr | 4 | 4 | shot.1-10x3#.exr",
        "shot.1-11x3#.exr | 4 | 4 | shot.1-10x3#.exr",
        "shot.10-1#.exr | 4 | 10 | shot.1-10#.exr",
        "shot.-5-5@@@.exr | 3 | 11 | shot.-5-5@@@.exr",
        "shot.1-3,7,9-10#.exr | 4 | 6 | shot.1-3,7,9-10#.exr",
        "shot.1001-1096.exr | 4 | 96 | shot.1001-1096#.exr"
      })
  void notationsAreSequences(String name, int padding, long count, String text) {
    FrameSequence sequence = only(name);

    assertThat(sequence.padding()).isEqualTo(padding);
    assertThat(sequence.count()).isEqualTo(count);
    assertThat(sequence).hasToString(text);
  }

  @Test
  void aRangeAndASequenceSayWhatTheyRefuse() {
    assertThatIllegalArgumentException().isThrownBy(() -> new FrameRange(2, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new FrameRange(1, 2, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new FrameRange(1, 4, 2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FrameSequence("a", "b", 0, List.of(), List.of()));
  }
}
