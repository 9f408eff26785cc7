package dev.celscope.video;

import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.Celscope;
import dev.celscope.format.FormatReader;
import dev.celscope.record.FileRecord;
import dev.celscope.record.Problem;
import dev.celscope.record.Severity;
import dev.celscope.record.VideoInfo;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Limits;
import dev.celscope.testing.ByteBuilder;
import dev.celscope.video.asf.AsfReader;
import dev.celscope.video.audio.AiffReader;
import dev.celscope.video.audio.FlacReader;
import dev.celscope.video.audio.Mp3Reader;
import dev.celscope.video.caf.CafReader;
import dev.celscope.video.flash.FlvReader;
import dev.celscope.video.flash.SwfReader;
import dev.celscope.video.ivf.IvfReader;
import dev.celscope.video.matroska.MatroskaReader;
import dev.celscope.video.mp4.Mp4Reader;
import dev.celscope.video.mpeg.EsReader;
import dev.celscope.video.mpeg.PsReader;
import dev.celscope.video.mpeg.TsReader;
import dev.celscope.video.mxf.MxfReader;
import dev.celscope.video.nut.NutReader;
import dev.celscope.video.ogg.OggReader;
import dev.celscope.video.real.RealMediaReader;
import dev.celscope.video.riff.AviReader;
import dev.celscope.video.riff.WavReader;
import dev.celscope.video.riff.Wave64Reader;
import dev.celscope.video.wavpack.WavPackReader;
import dev.celscope.video.yuv4mpeg.Y4mReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What a file costs depends on its metadata, not on its size. */
class CostTest {
  private static final long GIB = 1L << 30;
  private static final int MOST_READ = 2_000_000;

  private static FileRecord read(FormatReader reader, String type, SparseFile file)
      throws IOException {
    try (ByteSource source = ByteSource.of(file, Limits.standard())) {
      FileRecord record =
          Celscope.builder().reader(reader).build().readAs(type, source, "NHT_master");
      assertThat(source.meter().bytesRead()).isLessThan(MOST_READ);
      assertThat(record.problems()).extracting(Problem::severity).doesNotContain(Severity.ERROR);
      return record;
    }
  }

  private static long width(FileRecord record) {
    return ((VideoInfo) record.media().orElseThrow()).width().orElseThrow();
  }

  private static byte[] clip(String name) {
    return TestClips.bytes(name);
  }

  /** Where a box of the top level begins in a clip. */
  private static int boxAt(byte[] clip, String type) {
    int at = 0;
    while (!new String(clip, at + 4, 4, StandardCharsets.ISO_8859_1).equals(type)) {
      at += ((clip[at + 2] & 0xff) << 8) | (clip[at + 3] & 0xff);
    }
    return at;
  }

  private static byte[] longMdat(long size) {
    return bytes().u32be(1).ascii("mdat").u64be(16 + size).build();
  }

  @Test
  void mp4OfSixGibibytesWithMoovInFront() throws IOException {
    byte[] clip = clip("NHT_pencil_test.3gp");
    byte[] moov = Arrays.copyOfRange(clip, boxAt(clip, "moov"), clip.length);
    SparseFile file = new SparseFile().then(moov).then(longMdat(6 * GIB)).thenZeros(6 * GIB);

    assertThat(width(read(new Mp4Reader(), "video/mp4", file))).isEqualTo(64);
  }

  @Test
  void mp4OfSixGibibytesWithMoovAtTheEnd() throws IOException {
    byte[] clip = clip("NHT_pencil_test.3gp");
    byte[] moov = Arrays.copyOfRange(clip, boxAt(clip, "moov"), clip.length);
    SparseFile file = new SparseFile().then(longMdat(6 * GIB)).thenZeros(6 * GIB).then(moov);

    assertThat(width(read(new Mp4Reader(), "video/mp4", file))).isEqualTo(64);
  }

  @Test
  void fragmentedMp4OfFourGibibytes() throws IOException {
    SparseFile file = new SparseFile().then(clip("NHT_S02E04_SC001_frag.mp4"));
    byte[] mdat = bytes().u32be(8 + (1 << 20)).ascii("mdat").build();
    byte[] moof = bytes().box("moof", bytes().box("traf", bytes())).build();
    for (int i = 0; i < 4096; i++) {
      file.then(moof).then(mdat).thenZeros(1 << 20);
    }

    assertThat(width(read(new Mp4Reader(), "video/mp4", file))).isEqualTo(64);
  }

  @Test
  void aviOfFourGibibytes() throws IOException {
    SparseFile file = new SparseFile().then(clip("LMN_S01E02_SC003_LT_v01.avi"));
    byte[] more =
        bytes().ascii("RIFF").u32le(GIB - 8).ascii("AVIX").ascii("LIST").u32le(GIB - 20).build();
    for (int i = 0; i < 4; i++) {
      file.then(more).then(bytes().ascii("movi").build()).thenZeros(GIB - 24);
    }

    assertThat(width(read(new AviReader(), "video/x-msvideo", file))).isEqualTo(16);
  }

  @Test
  void matroskaOfFourGibibytesWithTagsBehindItsClusters() throws IOException {
    ByteBuilder track =
        bytes()
            .element(
                0xAE,
                bytes()
                    .element(0xD7, bytes().u8(1))
                    .element(0x83, bytes().u8(1))
                    .element(
                        0xE0,
                        bytes()
                            .element(0xB0, bytes().u16be(640))
                            .element(0xBA, bytes().u16be(360))));
    SparseFile file =
        new SparseFile()
            .then(bytes().element(0x1A45DFA3, bytes()).hex("18538067 FF").build())
            .then(bytes().element(0x1654AE6B, track).build());
    for (int i = 0; i < 1024; i++) {
      file.then(bytes().hex("1F43B675").u64be((4 << 20) | 1L << 56).build()).thenZeros(4 << 20);
    }
    ByteBuilder tag =
        bytes()
            .element(
                0x7373,
                bytes()
                    .element(
                        0x67C8,
                        bytes()
                            .element(0x45A3, bytes().ascii("TITLE"))
                            .element(0x4487, bytes().utf8("夜鷹"))));
    file.then(bytes().element(0x1254C367, tag).build());

    FileRecord record = read(new MatroskaReader(), "video/x-matroska", file);

    assertThat(width(record)).isEqualTo(640);
    assertThat(record.texts()).anyMatch(text -> text.text().equals("夜鷹"));
  }

  @Test
  void mxfOfFourGibibytes() throws IOException {
    byte[] essence = bytes().hex("060e2b34 01020101 0d010301 15010500 88").u64be(4 * GIB).build();
    SparseFile file =
        new SparseFile().then(clip("LMN_S03E05_master.mxf")).then(essence).thenZeros(4 * GIB);

    assertThat(width(read(new MxfReader(), "application/mxf", file))).isEqualTo(720);
  }

  @Test
  void windowsMediaOfFourGibibytes() throws IOException {
    SparseFile file = new SparseFile().then(clip("LMN_S03E05_rushes.wmv")).thenZeros(4 * GIB);

    assertThat(width(read(new AsfReader(), "video/x-ms-wmv", file))).isEqualTo(64);
  }

  @Test
  void flashVideoOfFourGibibytes() throws IOException {
    SparseFile file = new SparseFile().then(clip("NHT_S01E01_linetest.flv")).thenZeros(4 * GIB);

    assertThat(width(read(new FlvReader(), "video/x-flv", file))).isEqualTo(64);
  }

  @Test
  void flashMovieOfFourGibibytes() throws IOException {
    SparseFile file = new SparseFile().then(clip("NHT_eyecatch_v1.swf")).thenZeros(4 * GIB);

    assertThat(width(read(new SwfReader(), "application/vnd.adobe.flash.movie", file)))
        .isEqualTo(64);
  }

  @Test
  void transportStreamOfFourGibibytes() throws IOException {
    byte[] clip = clip("LMN_rushes_0315.ts");
    SparseFile file = new SparseFile().then(clip).thenZeros(4 * GIB / 188 * 188).then(clip);

    assertThat(width(read(new TsReader(), "video/mp2t", file))).isEqualTo(64);
  }

  @Test
  void programStreamOfFourGibibytes() throws IOException {
    byte[] clip = clip("LMN_proof_v1.mpg");
    SparseFile file = new SparseFile().then(clip).thenZeros(4 * GIB).then(clip);

    assertThat(width(read(new PsReader(), "video/mp2p", file))).isEqualTo(64);
  }

  @Test
  void oggOfFourGibibytes() throws IOException {
    byte[] clip = clip("NHT_preview_v2.ogv");
    SparseFile file = new SparseFile().then(clip).thenZeros(4 * GIB).then(clip);

    assertThat(width(read(new OggReader(), "video/ogg", file))).isEqualTo(64);
  }

  @Test
  void waveOfFourGibibytes() throws IOException {
    SparseFile file = new SparseFile().then(clip("LMN_S03E05_dialogue_012.wav")).thenZeros(4 * GIB);

    assertThat(read(new WavReader(), "audio/vnd.wave", file).media()).isPresent();
  }

  @Test
  void bareVideoOfFourGibibytes() throws IOException {
    byte[] clip = clip("LMN_proof_v1.m2v");
    SparseFile file = new SparseFile().then(clip).thenZeros(4 * GIB).then(clip);

    assertThat(width(read(new EsReader(), "video/mpeg", file))).isEqualTo(64);
  }

  @Test
  void wave64BitOfFourGibibytes() throws IOException {
    SparseFile file =
        new SparseFile().then(clip("LMN_S03E05_dialogue_013.rf64")).thenZeros(4 * GIB);

    assertThat(read(new WavReader(), "audio/x-rf64", file).media()).isPresent();
  }

  @Test
  void aiffOfFourGibibytes() throws IOException {
    SparseFile file =
        new SparseFile().then(clip("LMN_S03E05_dialogue_014.aiff")).thenZeros(4 * GIB);

    assertThat(read(new AiffReader(), "audio/aiff", file).media()).isPresent();
  }

  @Test
  void mp3OfFourGibibytes() throws IOException {
    SparseFile file = new SparseFile().then(clip("NHT_theme_demo.mp3")).thenZeros(4 * GIB);

    assertThat(read(new Mp3Reader(), "audio/mpeg", file).media()).isPresent();
  }

  @Test
  void flacOfFourGibibytes() throws IOException {
    SparseFile file = new SparseFile().then(clip("NHT_steps_02.flac")).thenZeros(4 * GIB);

    assertThat(read(new FlacReader(), "audio/flac", file).media()).isPresent();
  }

  @Test
  void uncompressedFramesOfFourGibibytes() throws IOException {
    SparseFile file =
        new SparseFile()
            .then(bytes().ascii("YUV4MPEG2 W1920 H1080 F24:1 C422p10\nFRAME\n").build())
            .thenZeros(4 * GIB);

    assertThat(width(read(new Y4mReader(), "video/x-yuv4mpeg", file))).isEqualTo(1920);
  }

  @Test
  void olderContainersOfFourGibibytes() throws IOException {
    SparseFile ivf = new SparseFile().then(clip("LMN_proof_v5.ivf")).thenZeros(4 * GIB);
    SparseFile nut = new SparseFile().then(clip("NHT_flashback_v1.nut")).thenZeros(4 * GIB);
    SparseFile real = new SparseFile().then(clip("LMN_trailer_web.rm")).thenZeros(4 * GIB);

    assertThat(width(read(new IvfReader(), "video/x-ivf", ivf))).isEqualTo(64);
    assertThat(width(read(new NutReader(), "application/x-nut", nut))).isEqualTo(64);
    assertThat(width(read(new RealMediaReader(), "application/vnd.rn-realmedia", real)))
        .isEqualTo(176);
  }

  @Test
  void soundOfFourGibibytesInItsLesserContainers() throws IOException {
    SparseFile caf = new SparseFile().then(clip("LMN_room_01.caf")).thenZeros(4 * GIB);
    SparseFile wavPack = new SparseFile().then(clip("LMN_room_03.wv")).thenZeros(4 * GIB);
    byte[] head = Arrays.copyOf(clip("LMN_room_02.w64"), 80 + 16);
    byte[] size = bytes().u64le(24 + 4 * GIB).build();
    SparseFile wave = new SparseFile().then(head).then(size).thenZeros(4 * GIB);

    assertThat(read(new CafReader(), "audio/x-caf", caf).media()).isPresent();
    assertThat(read(new WavPackReader(), "audio/x-wavpack", wavPack).media()).isPresent();
    assertThat(read(new Wave64Reader(), "audio/x-w64", wave).media()).isPresent();
  }

  @Test
  void boxesOf64BitsAroundTheMovieAreEntered() throws IOException {
    byte[] clip = clip("NHT_pencil_test.3gp");
    int at = boxAt(clip, "moov");
    byte[] body = Arrays.copyOfRange(clip, at + 8, clip.length);
    byte[] moov = bytes().u32be(1).ascii("moov").u64be(16 + body.length).raw(body).build();
    SparseFile file = new SparseFile().then(longMdat(5 * GIB)).thenZeros(5 * GIB).then(moov);

    assertThat(width(read(new Mp4Reader(), "video/mp4", file))).isEqualTo(64);
  }
}
