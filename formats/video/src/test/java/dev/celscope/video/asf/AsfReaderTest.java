package dev.celscope.video.asf;

import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.celscope.Celscope;
import dev.celscope.record.FileRecord;
import dev.celscope.record.Problem;
import dev.celscope.record.Rational;
import dev.celscope.record.Track;
import dev.celscope.record.VideoInfo;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Limits;
import dev.celscope.testing.ByteBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AsfReaderTest {
  private static final String HEADER = "3026b2758e66cf11a6d900aa0062ce6c";
  private static final String FILE_PROPERTIES = "a1dcab8c47a9cf118ee400c00c205365";
  private static final String STREAM_PROPERTIES = "9107dcb7b7a9cf118ee600c00c205365";
  private static final String VIDEO = "c0ef19bc4d5bcf11a8fd00805f5c442b";
  private static final String DATA = "3626b2758e66cf11a6d900aa0062ce6c";
  private static final int PACKET = 64;

  private static ByteBuilder object(String id, ByteBuilder body) {
    return bytes().hex(id).u64le(24 + body.size()).raw(body);
  }

  private static FileRecord read(ByteBuilder packets) {
    ByteBuilder properties =
        object(FILE_PROPERTIES, bytes().zeros(64).u32le(2).u32le(PACKET).u32le(PACKET).u32le(0));
    ByteBuilder stream =
        object(
            STREAM_PROPERTIES,
            bytes()
                .hex(VIDEO)
                .zeros(16 + 8 + 8)
                .u16le(2)
                .u32le(0)
                .u32le(320)
                .u32le(240)
                .zeros(19)
                .ascii("WMV2")
                .zeros(20));
    ByteBuilder header = object(HEADER, bytes().u32le(2).hex("0102").raw(properties).raw(stream));
    ByteBuilder data = object(DATA, bytes().zeros(16).u64le(1).u16le(0x101).raw(packets));
    return Celscope.builder()
        .reader(new AsfReader())
        .fileSystemTimes(false)
        .build()
        .readAs(
            "video/x-ms-asf",
            ByteSource.of(header.raw(data).build(), Limits.standard()),
            "NHT_rushes.asf");
  }

  /** A packet of one payload: replicated data of eight bytes with the time of its frame. */
  private static ByteBuilder single(int stream, long millis) {
    ByteBuilder packet =
        bytes().hex("820000 00 5d").u32le(0).u16le(0).u8(stream).u8(1).u32le(0).u8(8).u32le(9);
    packet.u32le(millis);
    return packet.zeros(PACKET - packet.size());
  }

  private static Optional<Rational> rate(FileRecord record) {
    return ((VideoInfo) record.media().orElseThrow()).frameRate();
  }

  @Test
  void packetsTellTheRateThatTheHeaderDoesNot() {
    ByteBuilder packets = bytes();
    for (long time : new long[] {3000, 3042, 3083, 3125, 3167, 3208, 3250}) {
      packets.raw(single(2, time)).raw(single(1, time + 7));
    }

    FileRecord record = read(packets);

    assertThat(rate(record)).contains(new Rational(24, 1));
    assertThat(record.problems()).isEmpty();
  }

  @Test
  void severalPayloadsOfOnePacketAreLookedAt() {
    // No error correction; several payloads, whose lengths take two bytes.
    ByteBuilder packet = bytes().hex("01 5d").u32le(0).u16le(0).u8(0x80 | 4);
    for (long time : new long[] {0, 40, 80, 120}) {
      packet.u8(0x82).u8(1).u32le(0).u8(8).u32le(1).u32le(time).u16le(1).u8(0xff);
    }
    ByteBuilder whole = bytes().raw(packet).zeros(Math.max(0, 2 * PACKET - packet.size()));

    assertThat(packet.size()).isGreaterThan(PACKET);
    assertThat(rate(read(whole))).isEmpty(); // the packet is longer than packets are
  }

  @Test
  void aFewFramesAreTooFewForARate() {
    assertThat(rate(read(single(2, 0).raw(single(2, 40))))).isEmpty();
  }

  @Test
  void packetsThatLieAreSaidAndTheHeaderStands() {
    ByteBuilder liar = bytes().hex("8f0000").zeros(PACKET - 3);
    ByteBuilder endless = bytes().hex("00 03").zeros(6).u8(2).u32le(0xffffffL);

    FileRecord record = read(liar.raw(endless).zeros(PACKET - endless.size()));

    assertThat(((VideoInfo) record.media().orElseThrow()).width()).hasValue(320);
    assertThat(record.problems())
        .extracting(Problem::message)
        .containsExactly("16777215 bytes were to come but 51 are there");
  }

  @Test
  void streamsPointToTheirLanguages() {
    ByteBuilder list =
        object(
            "a946437ce0effc4bb229393ede415c85",
            bytes()
                .u16le(2)
                .u8(12)
                .text("en-us\0", StandardCharsets.UTF_16LE)
                .u8(6)
                .text("ja\0", StandardCharsets.UTF_16LE));
    ByteBuilder extended =
        object(
            "cba5e61472c632438399a96952065b5a",
            bytes().zeros(48).u16le(1).u16le(1).u64le(0).u16le(0).u16le(0));
    ByteBuilder stream =
        object(
            STREAM_PROPERTIES,
            bytes()
                .hex("409e69f84d5bcf11a8fd00805f5c442b")
                .zeros(16 + 8 + 8)
                .u16le(1)
                .u32le(0)
                .u16le(0x161)
                .zeros(16));
    ByteBuilder extension =
        object(
            "b503bf5f2ea9cf118ee300c00c205365", bytes().zeros(18).u32le(0).raw(list).raw(extended));
    ByteBuilder header = object(HEADER, bytes().u32le(2).hex("0102").raw(extension).raw(stream));
    FileRecord record =
        Celscope.builder()
            .reader(new AsfReader())
            .build()
            .readAs(
                "audio/x-ms-wma", ByteSource.of(header.build(), Limits.standard()), "LMN_A1.wma");

    assertThat(((VideoInfo) record.media().orElseThrow()).tracks())
        .extracting(Track::kind, Track::language)
        .containsExactly(tuple("audio", Optional.of("ja")));
  }
}
