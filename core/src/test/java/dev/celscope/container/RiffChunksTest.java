package dev.celscope.container;

import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.celscope.source.ByteSource;
import dev.celscope.source.LimitException;
import dev.celscope.source.Limits;
import dev.celscope.source.TruncatedException;
import dev.celscope.testing.ByteBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class RiffChunksTest {

  private static RiffChunks walk(ByteBuilder file) throws IOException {
    return RiffChunks.of(ByteSource.of(file.build()));
  }

  @Test
  void groupGivesItsFormAndItsChunks() throws IOException {
    RiffChunk riff =
        walk(bytes()
                .group(
                    "RIFF",
                    "AVI ",
                    bytes()
                        .group("LIST", "INFO", bytes().chunk("INAM", bytes().ascii("cut")))
                        .chunk("JUNK", bytes().zeros(2))))
            .next();

    assertThat(riff.isGroup("AVI ")).isTrue();
    assertThat(riff.bigEndian()).isFalse();
    RiffChunks chunks = riff.chunks();
    RiffChunk info = chunks.next();
    assertThat(info.isGroup("INFO")).isTrue();
    assertThat(info.label()).isEqualTo("INFO");
    assertThat(info).hasToString("chunk LIST INFO at 12");
    RiffChunk name = info.chunks().next();
    assertThat(name.offset()).isEqualTo(24);
    assertThat(name.label()).isEqualTo("INAM");
    assertThat(name.cursor().bytes(3)).asString(StandardCharsets.US_ASCII).isEqualTo("cut");
  }

  @Test
  void oddChunkIsPaddedToAnEvenNumberOfBytes() throws IOException {
    RiffChunks chunks = walk(bytes().chunk("odd ", bytes().ascii("abc")).chunk("next", bytes()));

    assertThat(chunks.next().body().size()).isEqualTo(3);
    assertThat(chunks.position()).isEqualTo(12);
    assertThat(chunks.next().is("next")).isTrue();
    assertThat(chunks.hasNext()).isFalse();
  }

  @Test
  void rifxAndItsListsAreBigEndian() throws IOException {
    RiffChunk rifx =
        walk(bytes()
                .ascii("RIFX")
                .u32be(28)
                .ascii("Egg!")
                .ascii("LIST")
                .u32be(16)
                .ascii("Fold")
                .ascii("Utf8")
                .u32be(4)
                .ascii("name"))
            .next();

    RiffChunk fold = rifx.chunks().next();
    assertThat(fold.bigEndian()).isTrue();
    assertThat(fold.chunks().next().cursor().fourCc()).isEqualTo("name");
  }

  @Test
  void iffFormIsABigEndianGroup() throws IOException {
    RiffChunk form =
        walk(bytes().ascii("FORM").u32be(14).ascii("AIFF").ascii("NAME").u32be(2).ascii("ab"))
            .next();

    assertThat(form.isGroup("AIFF")).isTrue();
    assertThat(form.chunks().next().declaredSize()).isEqualTo(2);
  }

  @Test
  void chunkThatOverrunsIsCutAndSaysSo() throws IOException {
    RiffChunks chunks = walk(bytes().ascii("data").u32le(4_000_000_000L).zeros(5));

    RiffChunk data = chunks.next();
    assertThat(data.overruns()).isTrue();
    assertThat(data.declaredSize()).isEqualTo(4_000_000_000L);
    assertThat(data.body().size()).isEqualTo(5);
    assertThat(chunks.hasNext()).isFalse();
    assertThatThrownBy(data::requireWhole).isInstanceOf(TruncatedException.class);
  }

  @Test
  void groupTooSmallForItsFormIsData() throws IOException {
    RiffChunk list = walk(bytes().chunk("LIST", bytes().zeros(2))).next();

    assertThat(list.form()).isEmpty();
    assertThat(list.isGroup("INFO")).isFalse();
    assertThat(list).hasToString("chunk LIST at 0");
    list.requireWhole();
  }

  @Test
  void numberAndDepthAreBounded() throws IOException {
    byte[] file =
        bytes().group("LIST", "a   ", bytes().group("LIST", "b   ", bytes())).zeros(8).build();
    RiffChunks few = RiffChunks.of(ByteSource.of(file, Limits.standard().withEntries(1)));
    few.next();
    assertThatThrownBy(few::next).isInstanceOf(LimitException.class);

    RiffChunk outer = RiffChunks.of(ByteSource.of(file, Limits.standard().withDepth(1))).next();
    RiffChunk inner = outer.chunks().next();
    assertThatThrownBy(inner::chunks).isInstanceOf(LimitException.class);
  }

  @Test
  void nextPastTheEndIsRefused() throws IOException {
    RiffChunks chunks = walk(bytes().ascii("RIFF"));

    assertThat(chunks.hasNext()).isFalse();
    assertThatThrownBy(chunks::next).isInstanceOf(NoSuchElementException.class);
  }
}
