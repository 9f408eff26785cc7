package dev.celscope.all;

import static dev.celscope.testing.ByteBuilder.bytes;
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
import dev.celscope.testing.ByteBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
  private record Clip(String name, String path, ByteBuilder bytes) {
    FileRecord read() {
      return Celscope.builder().fileSystemTimes(false).build().read(bytes.build(), name);
    }

    @Override
    public String toString() {
      return name + ": " + path;
    }
  }

  private static ByteBuilder packet() {
    try (InputStream in = AdobeXmpTest.class.getResourceAsStream("premiere.xmp")) {
      return bytes().raw(Objects.requireNonNull(in).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Clip> clips() {
    ByteBuilder mp4 = bytes().box("ftyp", bytes().ascii("mp42").u32be(0));
    ByteBuilder atTop = mp4.box("uuid", bytes().hex(ADOBE).raw(packet()));
    ByteBuilder userData = bytes().box("udta", bytes().box("XMP_", packet()));
    ByteBuilder mov = bytes().box("ftyp", bytes().ascii("qt  ").u32be(0)).box("moov", userData);
    ByteBuilder avi = bytes().group("RIFF", "AVI ", bytes().chunk("_PMX", packet()));
    ByteBuilder wav = bytes().group("RIFF", "WAVE", bytes().chunk("_PMX", packet()));
    ByteBuilder application = bytes().ascii("XMP ").raw(packet());
    ByteBuilder chunk = bytes().ascii("APPL").u32be(application.size()).raw(application);
    ByteBuilder aiff = bytes().ascii("FORM").u32be(4 + chunk.size()).ascii("AIFF").raw(chunk);
    ByteBuilder owned = bytes().ascii("XMP\0").raw(packet());
    ByteBuilder frame = bytes().ascii("PRIV").u32be(owned.size()).u16be(0).raw(owned);
    int size = frame.size();
    ByteBuilder mp3 = bytes().ascii("ID3").u8(3).u8(0).u8(0).u8(size >> 21).u8(size >> 14 & 0x7f);
    mp3.u8(size >> 7 & 0x7f).u8(size & 0x7f).raw(frame);
    return Stream.of(
        new Clip("NHT_S02E04_SC012.mp4", "uuid/xmp", atTop),
        new Clip("NHT_S02E04_SC012.mov", "moov/udta/XMP_/xmp", mov),
        new Clip("NHT_S02E04_SC012.avi", "AVI/_PMX/xmp", avi),
        new Clip("NHT_S02E04_SC012.wav", "WAVE/_PMX/xmp", wav),
        new Clip("NHT_S02E04_SC012.aif", "AIFF/APPL/XMP/xmp", aiff),
        new Clip("NHT_S02E04_SC012.mp3", "ID3v2/PRIV/XMP/xmp", mp3),
        new Clip("NHT_S02E04_SC012.xmp", "xmp", packet()));
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
