package dev.celscope.video.flash;

import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.celscope.Celscope;
import dev.celscope.record.Attribution;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.FileRecord;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Limits;
import dev.celscope.testing.ByteBuilder;
import org.junit.jupiter.api.Test;

class FlvReaderTest {
  private static final int VIDEO = 9;
  private static final String MARK = "x264 - core 164 r3108 31e19f9 - H.264/MPEG-4 AVC codec";

  private static FileRecord read(ByteBuilder tags) {
    ByteBuilder file = bytes().ascii("FLV").hex("01 01 00000009 00000000").raw(tags);
    return Celscope.builder()
        .reader(new FlvReader())
        .fileSystemTimes(false)
        .build()
        .readAs("video/x-flv", ByteSource.of(file.build(), Limits.standard()), "LMN_SC001.flv");
  }

  private static ByteBuilder tag(int type, ByteBuilder body) {
    return bytes().u8(type).u24be(body.size()).zeros(7).raw(body).u32be(11 + body.size());
  }

  @Test
  void theFirstPictureBearsTheMarkOfItsEncoder() {
    ByteBuilder headers = bytes().hex("17 00 000000 01640000ff e0 00");
    ByteBuilder picture =
        bytes().hex("17 01 000000 00000050 06 05 46").zeros(16).ascii(MARK).hex("80");

    assertThat(read(tag(VIDEO, headers).raw(tag(VIDEO, picture))).attributions())
        .extracting(Attribution::role, Attribution::value)
        .containsExactly(tuple(AttributionRole.SOFTWARE, MARK));
  }

  @Test
  void laterPicturesAreNotLookedAt() {
    ByteBuilder plain = bytes().hex("17 01 000000 00000004 65 880000");
    ByteBuilder marked = bytes().hex("27 01 000000 00000050 06 05 46").zeros(16).ascii(MARK);

    assertThat(read(tag(VIDEO, plain).raw(tag(VIDEO, marked))).attributions()).isEmpty();
  }
}
