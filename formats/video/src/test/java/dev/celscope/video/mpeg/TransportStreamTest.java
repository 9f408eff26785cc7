package dev.celscope.video.mpeg;

import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.celscope.Celscope;
import dev.celscope.record.Attribution;
import dev.celscope.record.FileRecord;
import dev.celscope.record.Problem;
import dev.celscope.record.Rational;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TextKind;
import dev.celscope.record.Track;
import dev.celscope.record.VideoInfo;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Limits;
import dev.celscope.testing.ByteBuilder;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TransportStreamTest {
  private static final int MAP = 0x1000;
  private static final int PICTURES = 0x100;
  private static final byte[] STUFFING = new byte[184];

  static {
    Arrays.fill(STUFFING, (byte) 0xff);
  }

  private static VideoInfo read(ByteBuilder stream) {
    return (VideoInfo)
        Celscope.builder()
            .reader(new TsReader())
            .fileSystemTimes(false)
            .build()
            .readAs("video/mp2t", ByteSource.of(stream.build(), Limits.standard()), "LMN.ts")
            .media()
            .orElseThrow();
  }

  private static ByteBuilder packet(int pid, ByteBuilder payload) {
    return bytes().u8(0x47).u16be(0x4000 | pid).u8(0x10).raw(payload).zeros(184 - payload.size());
  }

  private static ByteBuilder section(int table, ByteBuilder body) {
    return bytes()
        .u8(0)
        .u8(table)
        .u16be(0xb000 | (5 + body.size() + 4))
        .hex("0001 c1 00 00")
        .raw(body);
  }

  private static ByteBuilder programs() {
    return packet(0, section(0, bytes().u16be(1).u16be(0xe000 | MAP)));
  }

  private static ByteBuilder map(ByteBuilder streams) {
    return packet(MAP, section(2, bytes().u16be(0xe000 | PICTURES).u16be(0xf000).raw(streams)));
  }

  private static ByteBuilder stream(int type, int pid, ByteBuilder descriptors) {
    return bytes().u8(type).u16be(0xe000 | pid).u16be(0xf000 | descriptors.size()).raw(descriptors);
  }

  private static ByteBuilder pictures() {
    return packet(
        PICTURES,
        bytes()
            .hex("000001e0 0000 80 80 05 2100010001")
            .hex("00000001 6764000bacd942c4ec04400000fa40003a9803c50a6580 000001 65 00"));
  }

  @Test
  void theHeaderOfTheSequenceTellsTheFrameRate() {
    ByteBuilder streams = stream(0x1b, PICTURES, bytes());

    VideoInfo media = read(programs().raw(map(streams)).raw(pictures()).raw(pictures()));

    assertThat(media.frameRate()).contains(new Rational(30_000, 1001));
    assertThat(media.width()).hasValue(176);
    assertThat(media.scan()).contains("progressive");
  }

  @Test
  void tablesMayComeBehindTheStreams() {
    ByteBuilder streams = stream(0x1b, PICTURES, bytes());

    VideoInfo media = read(pictures().raw(programs()).raw(map(streams)).raw(pictures()));

    assertThat(media.width()).hasValue(176);
  }

  @Test
  void descriptorsTellWhatPrivateDataAre() {
    ByteBuilder streams =
        stream(6, 0x101, bytes().hex("05 04").ascii("AC-3").hex("0a 04").ascii("jpn").u8(0))
            .raw(stream(6, 0x102, bytes().hex("59 08").ascii("kor").hex("10 0001 0001")))
            .raw(stream(6, 0x103, bytes()));

    VideoInfo media = read(programs().raw(map(streams)).raw(pictures()).raw(pictures()));

    assertThat(media.tracks())
        .extracting(Track::kind, Track::codecName, Track::language)
        .containsExactly(
            tuple("audio", Optional.of("AC-3"), Optional.of("jpn")),
            tuple("subtitle", Optional.of("DVB subtitles"), Optional.of("kor")),
            tuple("data", Optional.of("Private data"), Optional.empty()));
  }

  private static FileRecord record(ByteBuilder stream) {
    return Celscope.builder()
        .reader(new TsReader())
        .fileSystemTimes(false)
        .build()
        .readAs("video/mp2t", ByteSource.of(stream.build(), Limits.standard()), "LMN.ts");
  }

  /** A section in as many packets as it needs. */
  private static ByteBuilder packets(int pid, ByteBuilder section) {
    byte[] all = section.build();
    ByteBuilder packets = bytes();
    for (int at = 0; at < all.length; at += 184) {
      ByteBuilder part = bytes().raw(Arrays.copyOfRange(all, at, Math.min(all.length, at + 184)));
      packets.u8(0x47).u16be((at == 0 ? 0x4000 : 0) | pid).u8(0x10).raw(part);
      packets.raw(Arrays.copyOfRange(STUFFING, part.size(), 184));
    }
    return packets;
  }

  private static ByteBuilder checked(ByteBuilder body) {
    return body.zeros(4);
  }

  @Test
  void aMapMaySpanPackets() {
    ByteBuilder streams = bytes();
    for (int i = 0; i < 40; i++) {
      streams.raw(stream(0x0f, 0x200 + i, bytes()));
    }
    ByteBuilder body = checked(bytes().u16be(0xe000 | PICTURES).u16be(0xf000).raw(streams));
    ByteBuilder map = bytes().u8(0).u8(2).u16be(0xb000 | (5 + body.size())).hex("0001 c1 00 00");

    VideoInfo media = read(programs().raw(packets(MAP, map.raw(body))).raw(pictures()));

    assertThat(media.tracks()).hasSize(40);
  }

  @Test
  void whatIsOnAndWhoSendsItAreTold() {
    ByteBuilder event =
        bytes().ascii("fra").u8(5).ascii("Kh").hex("c2").ascii("eo").u8(4).hex("15").utf8("夜");
    ByteBuilder events =
        bytes().zeros(6).zeros(10).u16be(2 + event.size()).u8(0x4d).u8(event.size()).raw(event);
    ByteBuilder name = bytes().ascii("Lumen TV");
    ByteBuilder network = bytes().u16be(0xf000 | 10).u8(0x40).u8(8).raw(name).u16be(0xf000);

    FileRecord record =
        record(
            programs()
                .raw(packet(0x12, section(0x4e, events)))
                .raw(packet(0x10, section(0x40, network)))
                .raw(packet(0x12, section(0x4e, events)))
                .raw(pictures()));

    assertThat(record.texts())
        .extracting(TextFragment::kind, TextFragment::text, TextFragment::language)
        .containsExactly(
            tuple(TextKind.TITLE, "Khéo", Optional.of("fr")),
            tuple(TextKind.DESCRIPTION, "夜", Optional.of("fr")));
    assertThat(record.attributions()).extracting(Attribution::value).containsExactly("Lumen TV");
  }

  @Test
  void moreNamesThanAreToldAreAProblemThatIsSaidOnce() {
    ByteBuilder file = programs();
    for (int i = 10; i < 80; i++) {
      ByteBuilder name = bytes().ascii("Lumen " + i);
      file.raw(
          packet(
              0x10,
              section(0x40, bytes().u16be(0xf000 | 10).u8(0x40).u8(8).raw(name).u16be(0xf000))));
    }

    FileRecord record = record(file.raw(pictures()));

    assertThat(record.attributions()).hasSize(64);
    assertThat(record.problems())
        .extracting(Problem::message)
        .containsExactly("Broadcasts name more than 64 networks, services and events");
  }

  @Test
  void textInACharsetOfJapaneseBroadcastsIsNotGuessed() {
    ByteBuilder event = bytes().ascii("jpn").u8(4).hex("1b242142").u8(3).hex("0e3021");
    ByteBuilder events =
        bytes().zeros(6).zeros(10).u16be(2 + event.size()).u8(0x4d).u8(event.size()).raw(event);

    assertThat(record(programs().raw(packet(0x12, section(0x4e, events))).raw(pictures())).texts())
        .isEmpty();
  }

  @Test
  void packetsOfSoundTellWhatNoDescriptorDoes() {
    ByteBuilder sound = packet(0x101, bytes().hex("000001c0 0000 80 80 05 2100010001").zeros(9));
    ByteBuilder map = map(stream(6, 0x101, bytes()));

    assertThat(read(programs().raw(map).raw(sound).raw(sound)).tracks())
        .extracting(Track::kind, Track::codecName)
        .containsExactly(tuple("audio", Optional.of("MPEG Audio")));
  }
}
