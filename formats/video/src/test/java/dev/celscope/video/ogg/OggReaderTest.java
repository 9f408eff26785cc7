package dev.celscope.video.ogg;

import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.Celscope;
import dev.celscope.record.VideoInfo;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Limits;
import dev.celscope.testing.ByteBuilder;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class OggReaderTest {
  private static final int RATE = 48_000;

  /** A packet of Opus, 20 ms of sound. */
  private static final String SOUND = "98";

  private static VideoInfo read(ByteBuilder pages) {
    return (VideoInfo)
        Celscope.builder()
            .reader(new OggReader())
            .fileSystemTimes(false)
            .build()
            .readAs("video/ogg", ByteSource.of(pages.build(), Limits.standard()), "LMN_room.ogg")
            .media()
            .orElseThrow();
  }

  private static ByteBuilder page(int serial, long granule, ByteBuilder... packets) {
    ByteBuilder page =
        bytes().ascii("OggS").zeros(2).u32le(granule).u32le(0).u32le(serial).zeros(8);
    page.u8(packets.length);
    for (ByteBuilder packet : packets) {
      page.u8(packet.size());
    }
    for (ByteBuilder packet : packets) {
      page.raw(packet);
    }
    return page;
  }

  private static ByteBuilder opusHeaders(int serial) {
    ByteBuilder head = bytes().ascii("OpusHead").hex("01 02 0000 80bb0000 0000 00");
    ByteBuilder tags = bytes().ascii("OpusTags").u32le(0).u32le(0);
    return page(serial, 0, head).raw(page(serial, 0, tags));
  }

  private static ByteBuilder sound(int serial, long granule) {
    ByteBuilder[] packets = new ByteBuilder[10];
    for (int i = 0; i < packets.length; i++) {
      packets[i] = bytes().hex(SOUND).zeros(3);
    }
    return page(serial, granule, packets);
  }

  /** Theora, 25 frames a second, key frames at each 64th. */
  private static ByteBuilder theoraHeaders(int serial) {
    ByteBuilder head =
        bytes()
            .hex("80")
            .ascii("theora")
            .hex("030201 000a 0008 0000a0 000080 0000")
            .u32be(25)
            .u32be(1)
            .hex("000001 000001 00 000000 00c0");
    ByteBuilder comments = bytes().hex("81").ascii("theora").u32le(0).u32le(0);
    return page(serial, 0, head).raw(page(serial, 0, comments));
  }

  @Test
  void aStreamFromTheStartLastsToItsLastPage() {
    ByteBuilder file = opusHeaders(1).raw(sound(1, 9600)).raw(sound(1, 2 * RATE));

    assertThat(read(file).duration()).contains(Duration.ofSeconds(2));
  }

  @Test
  void aStreamThatWasCutOutOfALongerOneLastsFromItsFirstPacket() {
    ByteBuilder file = opusHeaders(1).raw(sound(1, 90 * RATE + 9600)).raw(sound(1, 92 * RATE));

    assertThat(read(file).duration()).contains(Duration.ofSeconds(2));
  }

  @Test
  void theStreamThatStartsFirstCounts() {
    ByteBuilder picture = bytes().zeros(5);
    ByteBuilder file =
        opusHeaders(1)
            .raw(theoraHeaders(2))
            .raw(sound(1, 9600))
            .raw(page(2, 25 << 6, picture))
            .raw(page(2, 75 << 6, picture))
            .raw(sound(1, 2 * RATE));

    assertThat(read(file).duration()).contains(Duration.ofSeconds(3));
  }

  @Test
  void picturesThatStartLateLastFromTheFirstOfThem() {
    ByteBuilder picture = bytes().zeros(5);
    ByteBuilder file =
        theoraHeaders(2).raw(page(2, 26 << 6, picture)).raw(page(2, 75 << 6, picture));

    assertThat(read(file).duration()).contains(Duration.ofSeconds(2));
  }
}
