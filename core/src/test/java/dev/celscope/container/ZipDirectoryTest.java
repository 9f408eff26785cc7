package dev.celscope.container;

import static dev.celscope.container.ZipBytes.Entry.deflated;
import static dev.celscope.container.ZipBytes.Entry.stored;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.celscope.source.ByteSource;
import dev.celscope.source.LimitException;
import dev.celscope.source.Limits;
import dev.celscope.source.MalformedException;
import dev.celscope.source.TruncatedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ZipDirectoryTest {
  private static ZipDirectory read(byte[] bytes) throws IOException {
    return ZipDirectory.of(ByteSource.of(bytes));
  }

  private static String text(ZipDirectory zip, String name) throws IOException {
    try (InputStream in = zip.stream(zip.find(name).orElseThrow())) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static byte[] two() {
    return new ZipBytes()
        .entry(deflated("xl/workbook.xml", "<workbook/>"))
        .entry(stored("docProps/core.xml", "<core/>"))
        .end();
  }

  @Test
  void listsAndOpensWhatTheJdkWrote() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      zip.putNextEntry(new java.util.zip.ZipEntry("레이아웃/컷012.txt"));
      zip.write("LO".repeat(5000).getBytes(StandardCharsets.US_ASCII));
      zip.closeEntry();
    }
    ZipDirectory zip = read(out.toByteArray());

    assertThat(zip.damage()).isEmpty();
    assertThat(zip.entries()).singleElement().extracting(ZipEntry::size).isEqualTo(10_000L);
    assertThat(text(zip, "레이아웃/컷012.txt")).isEqualTo("LO".repeat(5000));
  }

  @Test
  void opensStoredEntriesAsSlicesAndDeflatedOnesInMemory() throws IOException {
    ZipDirectory zip = read(two());

    assertThat(text(zip, "xl/workbook.xml")).isEqualTo("<workbook/>");
    ByteSource stored = zip.open(zip.find("docProps/core.xml").orElseThrow());
    assertThat(new String(stored.allBytes(), StandardCharsets.UTF_8)).isEqualTo("<core/>");
    assertThat(stored.offset()).isPositive();
    ByteSource inflated = zip.open(zip.find("xl/workbook.xml").orElseThrow());
    assertThat(new String(inflated.allBytes(), StandardCharsets.UTF_8)).isEqualTo("<workbook/>");
    assertThat(zip.find("xl/none.xml")).isEmpty();
    zip.close();
  }

  @Test
  void readsTwoEntriesAtOnce() throws IOException {
    byte[] bytes = new ZipBytes().entry(deflated("a", "one")).entry(deflated("b", "two")).end();
    try (ZipDirectory zip = read(bytes);
        InputStream a = zip.stream(zip.entries().get(0));
        InputStream b = zip.stream(zip.entries().get(1))) {
      assertThat(a.read()).isEqualTo('o');
      assertThat(b.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("two");
      assertThat(a.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("ne");
    }
  }

  @Test
  void findsTheEndBeforeACommentAndBehindJunk() throws IOException {
    byte[] bytes =
        new ZipBytes()
            .junk("#!/bin/sh\n".getBytes(StandardCharsets.US_ASCII))
            .entry(deflated("a", "one"))
            .end(1, "Lumen, episode 5");
    ZipDirectory zip = read(bytes);

    assertThat(zip.damage()).isEmpty();
    assertThat(zip.rawComment()).asString(StandardCharsets.UTF_8).isEqualTo("Lumen, episode 5");
    assertThat(zip.entries().get(0).localHeader()).isEqualTo(10);
    assertThat(text(zip, "a")).isEqualTo("one");
  }

  @Test
  void readsZip64Records() throws IOException {
    ZipBytes.Entry entry = stored("a", "one");
    entry.declaredSize = 0xffffffffL;
    entry.centralExtra = ZipBytes.extra(1, ZipBytes.le(8).putLong(3).array());
    ZipDirectory zip = read(new ZipBytes().entry(entry).end64());

    assertThat(zip.damage()).isEmpty();
    assertThat(zip.entries()).singleElement().extracting(ZipEntry::size).isEqualTo(3L);
    assertThat(text(zip, "a")).isEqualTo("one");
  }

  @Test
  void readsAnArchiveOfNoEntries() throws IOException {
    ZipDirectory zip = read(new ZipBytes().end());

    assertThat(zip.entries()).isEmpty();
    assertThat(zip.damage()).isEmpty();
  }

  @Test
  void keepsDuplicates() throws IOException {
    ZipDirectory zip =
        read(new ZipBytes().entry(stored("a", "first")).entry(stored("a", "second")).end());

    assertThat(zip.entries()).hasSize(2);
    assertThat(text(zip, "a")).isEqualTo("first");
  }

  @Test
  void fallsBackToLocalHeadersWhereTheDirectoryIsMissing() throws IOException {
    ZipBytes.Entry streamed = deflated("b", "two");
    streamed.descriptor = true;
    byte[] bytes =
        new ZipBytes()
            .entry(deflated("a", "one"))
            .entry(streamed)
            .entry(stored("c", "three"))
            .withoutEnd();
    ZipDirectory zip = read(bytes);

    assertThat(zip.damage()).get().isInstanceOf(MalformedException.class);
    assertThat(zip.entries()).extracting(ZipEntry::name).containsExactly("a", "b", "c");
    assertThat(text(zip, "b")).isEqualTo("two");
    assertThat(zip.find("b").orElseThrow().size()).isEqualTo(3);
    assertThat(text(zip, "c")).isEqualTo("three");
    assertThat(zip.find("a").orElseThrow().hostSystem()).isEmpty();
  }

  @Test
  void keepsWhatACutArchiveStillHolds() throws IOException {
    byte[] whole = two();
    for (int length = 0; length < whole.length; length++) {
      ZipDirectory zip = read(Arrays.copyOf(whole, length));
      assertThat(zip.damage()).as("prefix of %d", length).isPresent();
      if (length > 60) {
        assertThat(text(zip, "xl/workbook.xml")).as("prefix of %d", length).endsWith("workbook/>");
      }
    }
  }

  @Test
  void takesTheListWhereTheEndRecordCountsWrong() throws IOException {
    byte[] bytes = new ZipBytes().entry(stored("a", "one")).entry(stored("b", "two")).end(7, "");
    ZipDirectory zip = read(bytes);

    assertThat(zip.damage()).get().asString().contains("7 entries were declared but 2 are listed");
    assertThat(zip.entries()).hasSize(2).allMatch(entry -> entry.hostSystem().isPresent());
  }

  @Test
  void toleratesAnEndRecordWithALyingComment() throws IOException {
    byte[] bytes = two();
    bytes[bytes.length - 2] = 100;

    assertThat(read(bytes).entries()).hasSize(2);
  }

  @Test
  void decodesNamesByFlagByPathFieldOrNotAtAll() throws IOException {
    byte[] korean = "원화.txt".getBytes(Charset.forName("x-windows-949"));
    var crc = new CRC32();
    crc.update(korean);
    byte[] utf8 = "원화.txt".getBytes(StandardCharsets.UTF_8);
    ZipBytes.Entry byField = stored("", "1");
    byField.name = korean;
    byField.centralExtra =
        ZipBytes.extra(
            0x7075,
            ZipBytes.le(5 + utf8.length)
                .put((byte) 1)
                .putInt((int) crc.getValue())
                .put(utf8)
                .array());
    ZipBytes.Entry raw = stored("", "2");
    raw.name = korean;
    ZipBytes.Entry flagged = stored("원화.txt", "3");
    flagged.flags = 1 << 11;
    ZipBytes.Entry unflagged = stored("원화.txt", "4");
    ZipDirectory zip =
        read(new ZipBytes().entry(byField).entry(raw).entry(flagged).entry(unflagged).end());

    assertThat(zip.entries())
        .extracting(ZipEntry::name)
        .containsExactly(
            "원화.txt", new String(korean, StandardCharsets.ISO_8859_1), "원화.txt", "원화.txt");
    assertThat(zip.entries())
        .extracting(ZipEntry::isNameDeclared)
        .containsExactly(true, false, true, false);
    assertThat(zip.entries().get(1).rawName()).isEqualTo(korean);
  }

  @Test
  void passesOverAPathFieldOfAnotherName() throws IOException {
    ZipBytes.Entry entry = stored("renamed", "1");
    entry.centralExtra =
        ZipBytes.extra(0x7075, ZipBytes.le(6).put((byte) 1).putInt(42).put((byte) 'x').array());

    assertThat(read(new ZipBytes().entry(entry).end()).entries().get(0).name())
        .isEqualTo("renamed");
  }

  @Test
  void tellsTheDosTimeAndTheTimesOfTheExtraFields() throws IOException {
    ZipBytes.Entry entry = stored("a", "one");
    entry.centralExtra =
        ZipBytes.extra(0x5455, ZipBytes.le(5).put((byte) 3).putInt(1_703_315_880).array());
    entry.localExtra =
        ZipBytes.extra(
            0x5455,
            ZipBytes.le(13)
                .put((byte) 7)
                .putInt(1_703_315_880)
                .putInt(1_703_315_900)
                .putInt(0)
                .array());
    ZipDirectory zip = read(new ZipBytes().entry(entry).end());
    ZipEntry read = zip.entries().get(0);

    assertThat(read.rawDosTime()).isEqualTo(0x5797_7a40L);
    assertThat(read.dosTime()).contains(LocalDateTime.of(2023, 12, 23, 15, 18, 0));
    assertThat(read.times().unixModified()).contains(Instant.parse("2023-12-23T07:18:00Z"));
    assertThat(read.times().unixAccessed()).isEmpty();
    ZipTimes local = zip.localTimes(read);
    assertThat(local.unixAccessed()).contains(Instant.parse("2023-12-23T07:18:20Z"));
    assertThat(local.unixCreated()).isEmpty();
    assertThat(local.modified()).contains(Instant.parse("2023-12-23T07:18:00Z"));
  }

  @Test
  void tellsNtfsTimesAndTheOlderUnixOnes() throws IOException {
    ZipBytes.Entry ntfs = stored("a", "one");
    ntfs.centralExtra =
        ZipBytes.extra(
            0x000a,
            ZipBytes.le(32)
                .putInt(0)
                .putShort((short) 1)
                .putShort((short) 24)
                .putLong(133_477_894_800_000_001L)
                .putLong(0)
                .putLong(133_477_894_800_000_000L)
                .array());
    ZipBytes.Entry old = stored("b", "two");
    old.centralExtra =
        ZipBytes.extra(0x5855, ZipBytes.le(8).putInt(1_703_315_900).putInt(1_703_315_880).array());
    ZipDirectory zip = read(new ZipBytes().entry(ntfs).entry(old).end());

    ZipTimes times = zip.entries().get(0).times();
    assertThat(times.ntfsModified()).contains(Instant.parse("2023-12-23T07:18:00.000000100Z"));
    assertThat(times.ntfsAccessed()).isEmpty();
    assertThat(times.ntfsCreated()).contains(Instant.parse("2023-12-23T07:18:00Z"));
    assertThat(times.modified()).isEqualTo(times.ntfsModified());
    ZipTimes older = zip.entries().get(1).times();
    assertThat(older.unixModified()).contains(Instant.parse("2023-12-23T07:18:00Z"));
    assertThat(older.unixAccessed()).contains(Instant.parse("2023-12-23T07:18:20Z"));
  }

  @Test
  void takesExtraFieldsThatOverrunAsAbsent() throws IOException {
    for (byte[] extra :
        new byte[][] {
          ZipBytes.extra(0x5455, new byte[] {7, 1, 2}),
          ZipBytes.extra(0x5455, new byte[0]),
          ZipBytes.extra(0x000a, new byte[] {1}),
          ZipBytes.extra(0x000a, new byte[] {0, 0, 0, 0, 1, 0, 99, 0}),
          ZipBytes.extra(0x7075, new byte[] {1}),
          {0x55, 0x54, 99, 0, 7},
        }) {
      ZipBytes.Entry entry = stored("a", "one");
      entry.centralExtra = extra;
      ZipDirectory zip = read(new ZipBytes().entry(entry).end());
      assertThat(zip.entries().get(0).times()).isEqualTo(ZipTimes.NONE);
      assertThat(zip.entries().get(0).name()).isEqualTo("a");
    }
  }

  @Test
  void takesAClockThatWasNeverSetAsAbsent() throws IOException {
    for (long dosTime : new long[] {0, 0x0021_0000L, 0x5800_7a40L}) {
      ZipBytes.Entry entry = stored("a", "one");
      entry.dosTime = dosTime;
      ZipEntry read = read(new ZipBytes().entry(entry).end()).entries().get(0);
      assertThat(read.dosTime()).as("%x", dosTime).isEmpty();
      assertThat(read.rawDosTime()).isEqualTo(dosTime);
    }
  }

  @Test
  void saysWhatItCannotOpen() throws IOException {
    ZipBytes.Entry encrypted = stored("a", "one");
    encrypted.flags = 1;
    ZipBytes.Entry lzma = stored("b", "two");
    lzma.method = 14;
    ZipDirectory zip = read(new ZipBytes().entry(encrypted).entry(lzma).end());

    assertThat(zip.entries()).noneMatch(zip::canOpen);
    assertThatThrownBy(() -> zip.open(zip.entries().get(0)))
        .isInstanceOf(MalformedException.class)
        .hasMessage("Entry a is encrypted");
    assertThatThrownBy(() -> zip.stream(zip.entries().get(1)))
        .isInstanceOf(MalformedException.class)
        .hasMessage("Compression method 14 is not read");
  }

  @Test
  void neverTrustsADeclaredSize() throws IOException {
    ZipBytes.Entry entry = deflated("a", "frame ".repeat(1000));
    entry.declaredSize = 7L;
    Limits limits = Limits.standard();
    byte[] bytes = new ZipBytes().entry(entry).end();

    assertThat(text(read(bytes), "a")).hasSize(6000);
    ZipDirectory few = ZipDirectory.of(ByteSource.of(bytes, limits.withBytesInflated(5000)));
    assertThatThrownBy(() -> few.open(few.entries().get(0)))
        .isInstanceOf(LimitException.class)
        .hasMessageContaining("bytesInflated");
    ZipDirectory small = ZipDirectory.of(ByteSource.of(bytes, limits.withBlockBytes(5999)));
    assertThatThrownBy(() -> small.open(small.entries().get(0)))
        .isInstanceOf(LimitException.class)
        .hasMessageContaining("blockBytes");
    ZipDirectory exact = ZipDirectory.of(ByteSource.of(bytes, limits.withBlockBytes(6000)));
    assertThat(exact.open(exact.entries().get(0)).size()).isEqualTo(6000);
  }

  @Test
  void boundsTheNumberOfEntries() {
    byte[] bytes = two();
    assertThatThrownBy(
            () -> ZipDirectory.of(ByteSource.of(bytes, Limits.standard().withEntries(1))))
        .isInstanceOf(LimitException.class)
        .hasMessageContaining("entries");
  }

  @Test
  void saysWhereDeflatedBytesFail() throws IOException {
    byte[] cut =
        Arrays.copyOf(new ZipBytes().entry(deflated("a", "one two three")).withoutEnd(), 36);
    ZipDirectory zip = read(cut);
    assertThatThrownBy(() -> text(zip, "a")).isInstanceOf(TruncatedException.class);

    byte[] broken = new ZipBytes().entry(deflated("a", "one two three")).end();
    broken[31] = (byte) 0xff;
    ZipDirectory bad = read(broken);
    assertThatThrownBy(() -> text(bad, "a"))
        .isInstanceOf(MalformedException.class)
        .hasMessageStartingWith("Not deflated bytes");
  }

  @Test
  void refusesToReadAClosedStream() throws IOException {
    ZipDirectory zip = read(two());
    InputStream in = zip.stream(zip.find("xl/workbook.xml").orElseThrow());
    in.close();
    in.close();
    assertThatThrownBy(in::read).isInstanceOf(IOException.class).hasMessage("Stream closed");
  }
}
