package dev.celscope.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.record.NameParse;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FolderMemoryTest {
  private static final List<String> PATHS =
      List.of("mail/readme.txt", "LMN/E05/SC012_LO.psd", "LMN/E06/SC012_LO.psd", "SC012_LO.psd");

  @Test
  void aPathIsReadAlikeHoweverOftenAndAmongWhatever() {
    List<NameParse> alone =
        PATHS.stream().map(path -> NameParser.with(NameHints.none()).parse(path)).toList();
    NameParser parser = NameParser.with(NameHints.none());
    for (int round = 0; round < 3; round++) {
      for (int i = 0; i < 1000; i++) {
        parser.parse("folder" + i + "/LMN_E05/file.psd");
      }
      assertThat(PATHS).map(parser::parse).isEqualTo(alone);
    }
  }

  @Test
  void threadsReadAlike() {
    NameParser parser = NameParser.with(NameHints.none());
    for (String path : PATHS) {
      NameParse expected = NameParser.with(NameHints.none()).parse(path);
      assertThat(IntStream.range(0, 20_000).parallel().mapToObj(i -> parser.parse(path)).distinct())
          .containsExactly(expected);
    }
  }

  @Test
  void whatIsTooLongForAPathIsNotKept() {
    String path = "LMN/" + "E05/".repeat(2000) + "SC012_LO.psd";
    var memory = new FolderMemory();
    var nothing = new Surroundings(NameHints.none(), null, null, true, List.of());
    memory.keep(ReadFolders.of(path, nothing));
    assertThat(memory.find(path)).isNull();
    memory.keep(ReadFolders.of("LMN/E05", nothing));
    assertThat(memory.find("LMN/E05")).isNotNull();
  }
}
