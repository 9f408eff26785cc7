package dev.celscope.all;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.celscope.Celscope;
import dev.celscope.record.Attribution;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.Cue;
import dev.celscope.record.FileRecord;
import dev.celscope.record.HistoryEvent;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TextKind;
import dev.celscope.record.Timestamp;
import dev.celscope.record.TimestampRole;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A packet as Premiere Pro writes it, wherever a clip or a sound may bear it. */
class AdobeXmpTest {
  private static final String ADOBE = "be7acfcb97a942e89c71999491e3afac";

  /**
   * A file with the packet.
   *
   * @param name its name
   * @param path structure path of the packet
   * @param bytes what is in it
   */
  private record Clip(String name, String path, Supplier<byte[]> bytes) {
    FileRecord read() {
      return Celscope.builder().fileSystemTimes(false).build().read(bytes.get(), name);
    }

    @Override
    public String toString() {
      return name + ": " + path;
    }
  }

  private static byte[] packet() {
    try (InputStream in = AdobeXmpTest.class.getResourceAsStream("premiere.xmp")) {
      return Objects.requireNonNull(in).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] joined(byte[]... parts) {
    var out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private static byte[] size(ByteOrder order, int size) {
    return ByteBuffer.allocate(4).order(order).putInt(size).array();
  }

  /** A box of an ISO base media file. */
  private static byte[] box(String type, byte[]... body) {
    byte[] whole = joined(body);
    return joined(size(ByteOrder.BIG_ENDIAN, 8 + whole.length), ascii(type), whole);
  }

  /** A chunk of RIFF, or of the older form that has its sizes the other way round. */
  private static byte[] chunk(ByteOrder order, String id, byte[]... body) {
    byte[] whole = joined(body);
    byte[] padding = new byte[whole.length & 1];
    return joined(ascii(id), size(order, whole.length), whole, padding);
  }

  private static byte[] riff(String form) {
    byte[] chunk = chunk(ByteOrder.LITTLE_ENDIAN, "_PMX", packet());
    return chunk(ByteOrder.LITTLE_ENDIAN, "RIFF", ascii(form), chunk);
  }

  /** A tag of version 3, whose size has seven bits in a byte. */
  private static byte[] id3() {
    byte[] owned = joined(ascii("XMP\0"), packet());
    byte[] length = size(ByteOrder.BIG_ENDIAN, owned.length);
    byte[] frame = joined(ascii("PRIV"), length, new byte[2], owned);
    byte[] size = new byte[4];
    for (int i = 0; i < size.length; i++) {
      size[i] = (byte) ((frame.length >> (7 * (3 - i))) & 0x7f);
    }
    return joined(ascii("ID3\3\0\0"), size, frame);
  }

  private static Stream<Clip> clips() {
    byte[] mp4 = box("ftyp", ascii("mp42"), new byte[4]);
    byte[] atTop = joined(mp4, box("uuid", HexFormat.of().parseHex(ADOBE), packet()));
    byte[] mov = box("ftyp", ascii("qt  "), new byte[4]);
    byte[] inUserData = joined(mov, box("moov", box("udta", box("XMP_", packet()))));
    byte[] application = chunk(ByteOrder.BIG_ENDIAN, "APPL", ascii("XMP "), packet());
    byte[] aiff = chunk(ByteOrder.BIG_ENDIAN, "FORM", ascii("AIFF"), application);
    return Stream.of(
        new Clip("NHT_S02E04_SC012.mp4", "uuid/xmp", () -> atTop),
        new Clip("NHT_S02E04_SC012.mov", "moov/udta/XMP_/xmp", () -> inUserData),
        new Clip("NHT_S02E04_SC012.avi", "AVI/_PMX/xmp", () -> riff("AVI ")),
        new Clip("NHT_S02E04_SC012.wav", "WAVE/_PMX/xmp", () -> riff("WAVE")),
        new Clip("NHT_S02E04_SC012.aif", "AIFF/APPL/XMP/xmp", () -> aiff),
        new Clip("NHT_S02E04_SC012.mp3", "ID3v2/PRIV/XMP/xmp", AdobeXmpTest::id3),
        new Clip("NHT_S02E04_SC012.xmp", "xmp", AdobeXmpTest::packet));
  }

  @ParameterizedTest
  @MethodSource("clips")
  void projectsAndFilesThatWentInAreToldWithWhereTheyStand(Clip clip) {
    FileRecord record = clip.read();

    assertThat(record.attributions())
        .filteredOn(
            value ->
                value.role() == AttributionRole.PATH || value.role() == AttributionRole.LINKED_FILE)
        .extracting(Attribution::value, value -> value.origin().path())
        .containsExactly(
            tuple(
                "NHT_S02E04_SC012_BG_v02.mov",
                clip.path() + "/xmpMM:Ingredients[1]/stRef:filePath"),
            tuple(
                "D:\\NHT\\comp\\SC012_BG.aep",
                clip.path() + "/xmpMM:Pantry[1]/creatorAtom:aeProjectLink/creatorAtom:fullPath"),
            tuple(
                "\\\\?\\E:\\NHT\\edit\\NHT_S02E04.prproj",
                clip.path() + "/creatorAtom:windowsAtom/creatorAtom:uncProjectPath"),
            tuple(
                "/Volumes/NHT/edit/NHT_S02E04.prproj",
                clip.path() + "/creatorAtom:macAtom/creatorAtom:posixProjectPath"));
    assertThat(record.attributed(AttributionRole.PROJECT))
        .containsExactly(
            "012",
            "NHT_S02E04_SC012",
            "A004",
            "B004",
            "NHT season 2",
            "E:\\NHT\\edit\\NHT_S02E04.prproj");
  }

  @ParameterizedTest
  @MethodSource("clips")
  void historyIsThatOfTheClip(Clip clip) {
    FileRecord record = clip.read();

    assertThat(record.history())
        .filteredOn(event -> event.origin().path().startsWith(clip.path()))
        .extracting(HistoryEvent::action, event -> event.agent().orElse(""))
        .containsExactly(
            tuple("created", "Adobe Premiere Pro 2024.0 (Windows)"),
            tuple("saved", "Adobe Media Encoder 2024.0 (Windows)"));
    assertThat(record.attributed(AttributionRole.DOCUMENT_ID)).containsExactly("xmp.did:nht-012");
    assertThat(record.attributed(AttributionRole.DERIVED_FROM_ID))
        .contains("xmp.did:plate", "xmp.iid:nht-012-v02");
    assertThat(record.timestamps(TimestampRole.CREATED))
        .extracting(Timestamp::raw)
        .containsExactly("2024-03-15T18:20:00+09:00");
    assertThat(record.attributed(AttributionRole.SOFTWARE))
        .contains("Adobe Premiere Pro 2024.0 (Windows)", "Adobe After Effects 2023 (Windows)");
  }

  @ParameterizedTest
  @MethodSource("clips")
  void notesTimecodesAndMarkersAreTexts(Clip clip) {
    Optional<Cue> twoSeconds = Optional.of(Cue.at(Duration.ofSeconds(2)));

    List<TextFragment> texts = clip.read().texts();

    assertThat(texts)
        .extracting(TextFragment::kind, TextFragment::text, TextFragment::cue)
        .contains(
            tuple(TextKind.COMMENT, "眨眼慢两格", Optional.empty()),
            tuple(TextKind.MARKER, "01:00:00:00", Optional.empty()),
            tuple(TextKind.MARKER, "01:04:10:12", Optional.empty()),
            tuple(TextKind.TRACK_NAME, "Chapter", Optional.empty()),
            tuple(TextKind.MARKER, "屋上", twoSeconds),
            tuple(TextKind.MARKER, "雨が止む", twoSeconds));
    assertThat(texts)
        .filteredOn(text -> text.text().equals("01:04:10:12"))
        .extracting(text -> text.origin().tag())
        .containsExactly(Optional.of("XMP-xmpDM:AltTimecodeTimeValue"));
  }
}
