package dev.celscope.container;

import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.celscope.source.ByteSource;
import dev.celscope.source.LimitException;
import dev.celscope.source.Limits;
import dev.celscope.source.MalformedException;
import dev.celscope.source.ReadException;
import dev.celscope.source.TruncatedException;
import dev.celscope.testing.ByteBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CfbDirectoryTest {
  private static final long NONE = 0xFFFF_FFFFL;
  private static final long END_OF_CHAIN = 0xFFFF_FFFEL;
  private static final int ROOT = 5;
  private static final int STORAGE = 1;
  private static final int STREAM = 2;

  /** A header whose table is sector 0; the directory begins at the given sector. */
  private static ByteBuilder header(long directory) {
    return bytes()
        .hex("D0CF11E0A1B11AE1")
        .zeros(16)
        .u16le(0x3e)
        .u16le(3)
        .u16le(0xFFFE)
        .u16le(9)
        .zeros(16)
        .u32le(directory)
        .zeros(16)
        .u32le(END_OF_CHAIN)
        .u32le(0)
        .u32le(0)
        .raw(free(108));
  }

  private static ByteBuilder free(int indexes) {
    byte[] ones = new byte[4 * indexes];
    Arrays.fill(ones, (byte) 0xff);
    return bytes().raw(ones);
  }

  private static ByteBuilder table(long... links) {
    ByteBuilder table = bytes();
    for (long link : links) {
      table.u32le(link);
    }
    return table.raw(free(128 - links.length));
  }

  private static ByteBuilder entry(String name, int kind, long left, long right, long child) {
    byte[] letters = name.getBytes(StandardCharsets.UTF_16LE);
    return bytes()
        .raw(Arrays.copyOf(letters, 64))
        .u16le(letters.length == 0 ? 0 : letters.length + 2)
        .u8(kind)
        .u8(1)
        .u32le(left)
        .u32le(right)
        .u32le(child)
        .hex("00000000000000000000000000000000")
        .u32le(0)
        .u64le(0)
        .u64le(kind == STORAGE ? 133_000_000_000_000_000L : 0)
        .u32le(0)
        .u64le(kind == STREAM ? 4096 : 0);
  }

  private static CfbDirectory read(ByteBuilder file) throws IOException {
    return CfbDirectory.of(ByteSource.of(file.build()));
  }

  private static ByteBuilder small() {
    return header(1)
        .raw(table(0xFFFF_FFFDL, END_OF_CHAIN))
        .raw(entry("Root Entry", ROOT, NONE, NONE, 2))
        .raw(entry("Alpha", STREAM, NONE, NONE, NONE))
        .raw(entry("Book", STORAGE, 1, 3, NONE))
        .raw(entry("\u0005Summary", STREAM, NONE, NONE, NONE));
  }

  @Test
  void childrenOfTheRootComeInTheOrderOfTheTree() throws IOException {
    CfbDirectory directory = read(small());

    assertThat(directory.damage()).isEmpty();
    assertThat(directory.root().children())
        .extracting(CfbEntry::name)
        .containsExactly("Alpha", "Book", "\u0005Summary");
    CfbEntry book = directory.root().find("Book").orElseThrow();
    assertThat(book.kind()).isEqualTo(CfbEntry.Kind.STORAGE);
    assertThat(book.modified()).isEqualTo(133_000_000_000_000_000L);
    assertThat(book.created()).isZero();
    assertThat(book.offset()).isEqualTo(1024 + 2 * 128);
    assertThat(directory.root().find("Alpha").orElseThrow().size()).isEqualTo(4096);
    assertThat(directory.root().find("alpha")).isEmpty();
  }

  @Test
  void theClassOfTheRootIsAGuid() throws IOException {
    byte[] file = small().build();
    byte[] guid = bytes().hex("2008020000000000C000000000000046").build();
    System.arraycopy(guid, 0, file, 1024 + 80, guid.length);

    assertThat(CfbDirectory.of(ByteSource.of(file)).root().classId())
        .hasToString("00020820-0000-0000-c000-000000000046");
  }

  @Test
  void theRootAloneIsReadFromOneSector() throws IOException {
    ByteSource source = ByteSource.of(Arrays.copyOf(small().build(), 1024 + 128));

    CfbEntry root = CfbDirectory.rootOf(source);

    assertThat(root.name()).isEqualTo("Root Entry");
    assertThat(root.kind()).isEqualTo(CfbEntry.Kind.ROOT);
    assertThat(root.children()).isEmpty();
    assertThatThrownBy(() -> CfbDirectory.rootOf(ByteSource.of(header(END_OF_CHAIN).build())))
        .hasMessageContaining("has no sector");
  }

  @Test
  void theDirectoryMayLieInSeveralSectors() throws IOException {
    CfbDirectory directory =
        read(
            header(2)
                .raw(table(0xFFFF_FFFDL, END_OF_CHAIN, 1))
                .raw(entry("Deep", STREAM, NONE, NONE, NONE))
                .raw(entry("", 0, NONE, NONE, NONE))
                .raw(entry("", 0, NONE, NONE, NONE))
                .raw(entry("", 0, NONE, NONE, NONE))
                .raw(entry("Root Entry", ROOT, NONE, NONE, 1))
                .raw(entry("Storage", STORAGE, NONE, NONE, 4))
                .raw(entry("", 0, NONE, NONE, NONE))
                .raw(entry("", 0, NONE, NONE, NONE)));

    assertThat(directory.root().children()).extracting(CfbEntry::name).containsExactly("Storage");
    assertThat(directory.root().children().get(0).children())
        .extracting(CfbEntry::name)
        .containsExactly("Deep");
  }

  @Test
  void aCircleOfSectorsEnds() throws IOException {
    CfbDirectory directory =
        read(
            header(1)
                .raw(table(0xFFFF_FFFDL, 1))
                .raw(entry("Root Entry", ROOT, NONE, NONE, 1))
                .raw(entry("Alpha", STREAM, NONE, NONE, NONE))
                .raw(entry("", 0, NONE, NONE, NONE))
                .raw(entry("", 0, NONE, NONE, NONE)));

    assertThat(directory.root().children()).extracting(CfbEntry::name).containsExactly("Alpha");
    assertThat(directory.damage()).get().isInstanceOf(MalformedException.class);
    assertThat(directory.damage().orElseThrow()).hasMessageContaining("is a circle");
  }

  @Test
  void aSectorFarPastTheEndEndsTheDirectory() throws IOException {
    CfbDirectory directory =
        read(
            header(1)
                .raw(table(0xFFFF_FFFDL, 0xFFFF_FFF0L))
                .raw(entry("Root Entry", ROOT, NONE, NONE, 1))
                .raw(entry("Alpha", STREAM, NONE, NONE, NONE))
                .raw(entry("", 0, NONE, NONE, NONE))
                .raw(entry("", 0, NONE, NONE, NONE)));

    assertThat(directory.root().children()).extracting(CfbEntry::name).containsExactly("Alpha");
    assertThat(directory.damage()).get().isInstanceOf(TruncatedException.class);
  }

  @Test
  void aCircleOfEntriesEnds() throws IOException {
    CfbDirectory directory =
        read(
            header(1)
                .raw(table(0xFFFF_FFFDL, END_OF_CHAIN))
                .raw(entry("Root Entry", ROOT, NONE, NONE, 1))
                .raw(entry("Alpha", STORAGE, 0, 2, 1))
                .raw(entry("Beta", STREAM, 1, 99, NONE))
                .raw(entry("", 0, NONE, NONE, NONE)));

    assertThat(directory.root().children())
        .extracting(CfbEntry::name)
        .containsExactly("Alpha", "Beta");
    assertThat(directory.damage().orElseThrow())
        .hasMessage("Directory entry 0 is missing or has two places");
  }

  @Test
  void storagesTooDeepAreLeftOut() throws IOException {
    ByteSource source =
        ByteSource.of(
            header(1)
                .raw(table(0xFFFF_FFFDL, END_OF_CHAIN))
                .raw(entry("Root Entry", ROOT, NONE, NONE, 1))
                .raw(entry("a", STORAGE, NONE, NONE, 2))
                .raw(entry("b", STORAGE, NONE, NONE, 3))
                .raw(entry("c", STREAM, NONE, NONE, NONE))
                .build(),
            Limits.standard().withDepth(1));

    CfbDirectory directory = CfbDirectory.of(source);

    CfbEntry a = directory.root().children().get(0);
    assertThat(a.children().get(0).name()).isEqualTo("b");
    assertThat(a.children().get(0).children()).isEmpty();
    assertThat(directory.damage()).get().isInstanceOf(LimitException.class);
  }

  @Test
  void linksPastTheTableOfTheHeaderAreFoundInItsChain() throws IOException {
    // Sector 13,952 is the first whose link stands in table sector 109: the first of the chain.
    ByteBuilder file = header(13_952).raw(table(0xFFFF_FFFDL));
    byte[] whole = Arrays.copyOf(file.build(), (13_952 + 2) << 9);
    byte[] chain = bytes().u32le(2).build();
    System.arraycopy(bytes().u32le(1).build(), 0, whole, 68, 4);
    System.arraycopy(chain, 0, whole, 2 << 9, 4);
    System.arraycopy(bytes().u32le(END_OF_CHAIN).build(), 0, whole, 3 << 9, 4);
    byte[] rows =
        bytes()
            .raw(entry("Root Entry", ROOT, NONE, NONE, 1))
            .raw(entry("Far", STREAM, NONE, NONE, NONE))
            .build();
    System.arraycopy(rows, 0, whole, (13_952 + 1) << 9, rows.length);

    CfbDirectory directory = CfbDirectory.of(ByteSource.of(whole));

    assertThat(directory.damage()).isEmpty();
    assertThat(directory.root().children()).extracting(CfbEntry::name).containsExactly("Far");
  }

  @Test
  void whatHasNoHeaderOrNoRootIsRefused() {
    assertThatThrownBy(() -> read(bytes().zeros(600))).isInstanceOf(MalformedException.class);
    assertThatThrownBy(() -> read(bytes().hex("D0CF11E0"))).isInstanceOf(TruncatedException.class);
    assertThatThrownBy(() -> read(header(END_OF_CHAIN))).hasMessageContaining("has no sector");
    assertThatThrownBy(() -> read(header(77))).isInstanceOf(ReadException.class);
    byte[] oddShift = small().build();
    oddShift[30] = 7;
    assertThatThrownBy(() -> CfbDirectory.of(ByteSource.of(oddShift)))
        .hasMessage("Sector shift 7 is neither 9 nor 12");
  }

  @Test
  void everyPrefixIsReadAsFarAsItGoes() throws IOException {
    byte[] file = small().build();
    for (int length = 1024 + 128; length < file.length; length++) {
      CfbDirectory directory = CfbDirectory.of(ByteSource.of(Arrays.copyOf(file, length)));
      assertThat(directory.damage()).as("first %d", length).isPresent();
    }
  }
}
