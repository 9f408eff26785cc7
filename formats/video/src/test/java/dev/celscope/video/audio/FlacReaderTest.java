package dev.celscope.video.audio;

import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.Celscope;
import dev.celscope.record.FileRecord;
import dev.celscope.record.Problem;
import dev.celscope.record.Severity;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TextKind;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Limits;
import dev.celscope.testing.ByteBuilder;
import org.junit.jupiter.api.Test;

class FlacReaderTest {
  private static final int COMMENT = 4;
  private static final int PICTURE = 6;

  private static FileRecord read(ByteBuilder blocks) {
    return Celscope.builder()
        .reader(new FlacReader())
        .fileSystemTimes(false)
        .build()
        .readAs(
            "audio/flac",
            ByteSource.of(bytes().ascii("fLaC").raw(blocks).build(), Limits.standard()),
            "LMN_room.flac");
  }

  private static ByteBuilder block(int type, ByteBuilder body) {
    return bytes().u8(type).u24be(body.size()).raw(body);
  }

  private static ByteBuilder comment(String text) {
    ByteBuilder utf8 = bytes().utf8(text);
    return block(COMMENT, bytes().u32le(0).u32le(1).u32le(utf8.size()).raw(utf8));
  }

  @Test
  void picturesAreDescribed() {
    ByteBuilder words = bytes().utf8("비 오는 밤");
    ByteBuilder picture =
        bytes()
            .u32be(3)
            .u32be(9)
            .ascii("image/png")
            .u32be(words.size())
            .raw(words)
            .zeros(16)
            .u32be(4)
            .zeros(4);

    FileRecord record = read(block(PICTURE, picture));

    assertThat(record.texts())
        .singleElement()
        .satisfies(
            text -> {
              assertThat(text.kind()).isEqualTo(TextKind.CAPTION);
              assertThat(text.text()).isEqualTo("비 오는 밤");
            });
    assertThat(record.children()).hasSize(1);
  }

  @Test
  void aBlockThatLiesDoesNotHideTheNext() {
    ByteBuilder liar = block(PICTURE, bytes().u32be(3).u32be(0xffffffffL).zeros(8));

    FileRecord record = read(liar.raw(comment("TITLE=雨")));

    assertThat(record.texts()).extracting(TextFragment::text).containsExactly("雨");
    assertThat(record.problems())
        .extracting(Problem::severity)
        .isNotEmpty()
        .doesNotContain(Severity.ERROR);
  }

  @Test
  void aBlockThatIsCutOffLeavesWhatCameBefore() {
    FileRecord record = read(comment("TITLE=雨").u8(PICTURE).u24be(0xffffff).zeros(9));

    assertThat(record.texts()).extracting(TextFragment::text).containsExactly("雨");
    assertThat(record.problems())
        .extracting(Problem::severity)
        .isNotEmpty()
        .doesNotContain(Severity.ERROR);
  }
}
