package dev.celscope.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.celscope.testing.TricklingChannel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ByteSourceTest {
  private static byte[] counting(int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) (i * 31 + (i >> 8));
    }
    return bytes;
  }

  @TempDir Path folder;

  /** The same bytes behind every door. */
  private List<ByteSource> doors(byte[] bytes) throws IOException {
    Path file = Files.write(Files.createTempFile(folder, "door", ".bin"), bytes);
    return List.of(
        ByteSource.of(file),
        ByteSource.of(file, bytes.length, Limits.standard()),
        ByteSource.of(bytes),
        ByteSource.of(new ByteArrayInputStream(bytes), Limits.standard()),
        ByteSource.of(new TricklingChannel(bytes), Limits.standard()));
  }

  @Test
  void everyDoorGivesTheSameBytesAtEveryPlace() throws IOException {
    for (int size : new int[] {0, 1, 100, 1 << 16, (1 << 16) + 1, (1 << 20) + 70_000}) {
      byte[] bytes = counting(size);
      for (ByteSource source : doors(bytes)) {
        try (source) {
          assertThat(source.size()).isEqualTo(size);
          assertThat(source.allBytes()).isEqualTo(bytes);
          int length = Math.min(size, 50);
          for (int at : new int[] {0, size / 2, Math.max(0, (1 << 16) - 25), size - length}) {
            if (at + length <= size) {
              assertThat(source.bytes(at, length))
                  .isEqualTo(Arrays.copyOfRange(bytes, at, at + length));
            }
          }
          assertThat(source.stream().readAllBytes()).isEqualTo(bytes);
        }
      }
    }
  }

  @Test
  void aReadAtTheEndGivesWhatIsThereAndPastItNothing() throws IOException {
    for (ByteSource source : doors(counting(10))) {
      try (source) {
        byte[] into = new byte[8];
        assertThat(source.read(6, into, 0, 8)).isEqualTo(4);
        assertThat(source.read(10, into, 0, 8)).isZero();
        assertThat(source.read(Long.MAX_VALUE, into, 0, 8)).isZero();
      }
    }
  }

  @Test
  void bytesThatAreNotThereAreTruncatedBeforeAnythingIsAllocated() throws IOException {
    try (ByteSource source = ByteSource.of(counting(10))) {
      assertThatThrownBy(() -> source.bytes(4, Integer.MAX_VALUE))
          .isInstanceOf(TruncatedException.class)
          .hasMessage("2147483647 bytes were to come but 6 are there")
          .extracting(e -> ((ReadException) e).offset())
          .isEqualTo(4L);
    }
  }

  @Test
  void aBlockPastTheLimitIsRefusedByName() {
    ByteSource source = ByteSource.of(counting(100), Limits.standard().withBlockBytes(50));
    assertThatThrownBy(source::allBytes)
        .isInstanceOf(LimitException.class)
        .hasMessage("The limit blockBytes of 50 bytes was reached");
  }

  @Test
  void readingPastTheLimitIsRefusedByName() throws IOException {
    ByteSource source = ByteSource.of(counting(100), Limits.standard().withBytesRead(50));
    assertThat(source.bytes(0, 40)).hasSize(40);
    assertThatThrownBy(() -> source.bytes(0, 40))
        .isInstanceOfSatisfying(
            LimitException.class, e -> assertThat(e.limit()).isEqualTo("bytesRead"));
  }

  @Test
  void aSliceKnowsItsPlaceAndItsEnd() throws IOException {
    byte[] bytes = counting(1000);
    ByteSource source = ByteSource.of(bytes);
    ByteSource inner = source.slice(100, 200).slice(50, 20);
    assertThat(inner.offset()).isEqualTo(150);
    assertThat(inner.size()).isEqualTo(20);
    assertThat(inner.allBytes()).isEqualTo(Arrays.copyOfRange(bytes, 150, 170));
    assertThatThrownBy(() -> inner.slice(10, 11)).isInstanceOf(TruncatedException.class);
    assertThatThrownBy(() -> inner.slice(21, 0)).isInstanceOf(TruncatedException.class);
    assertThatIllegalArgumentException().isThrownBy(() -> inner.slice(-1, 1));
    assertThat(inner.sliceUpTo(15, 100).size()).isEqualTo(5);
    assertThat(inner.sliceUpTo(100, 100).size()).isZero();
    assertThat(inner.meter()).isSameAs(source.meter());
    assertThat(inner).hasToString("20 bytes at 150");
  }

  @Test
  void closingASliceLeavesTheFileOpen() throws IOException {
    Path file = Files.write(folder.resolve("slice.bin"), counting(200_000));
    try (ByteSource source = ByteSource.of(file)) {
      source.slice(0, source.size()).close();
      assertThat(source.bytes(150_000, 1)).hasSize(1);
    }
  }

  @Test
  void closingASourceLeavesTheCallersChannelOpen() throws IOException {
    Path file = Files.write(folder.resolve("lent.bin"), counting(100));
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteSource.of(channel, Limits.standard()).close();
      assertThat(channel.isOpen()).isTrue();
    }
  }

  @Test
  void aLargeFileCostsItsHeadAndWhatIsAskedFor() throws IOException {
    Path file = folder.resolve("sparse.bin");
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.WRITE,
            StandardOpenOption.SPARSE)) {
      channel.write(ByteBuffer.wrap(new byte[] {7}), 6L << 30);
    }
    try (ByteSource source = ByteSource.of(file)) {
      source.bytes(0, 16);
      assertThat(source.meter().bytesRead()).isEqualTo(ReadBuffer.HEAD_BYTES);
      assertThat(source.bytes(6L << 30, 1)).containsExactly(7);
      assertThat(source.meter().bytesRead()).isEqualTo(ReadBuffer.HEAD_BYTES + 1);
    }
  }

  @Test
  void aStreamPastTheLimitIsCutAndSaysSo() throws IOException {
    for (int limit : new int[] {10, Spool.MEMORY_BYTES, Spool.MEMORY_BYTES + 1000}) {
      byte[] bytes = counting(limit + 500);
      try (ByteSource source =
          ByteSource.of(
              new ByteArrayInputStream(bytes), Limits.standard().withBytesSpooled(limit))) {
        assertThat(source.isCut()).isTrue();
        assertThat(source.size()).isEqualTo(limit);
        assertThat(source.allBytes()).isEqualTo(Arrays.copyOf(bytes, limit));
      }
      try (ByteSource whole =
          ByteSource.of(
              new ByteArrayInputStream(bytes), Limits.standard().withBytesSpooled(bytes.length))) {
        assertThat(whole.isCut()).isFalse();
        assertThat(whole.size()).isEqualTo(bytes.length);
      }
    }
  }

  @Test
  void aStreamThatFailsPastTheMemoryBoundLeavesNoFile() throws IOException {
    byte[] bytes = counting(Spool.MEMORY_BYTES + 10);
    InputStream failing =
        new ByteArrayInputStream(bytes) {
          @Override
          public synchronized int read(byte[] into, int from, int length) {
            if (pos >= Spool.MEMORY_BYTES) {
              throw new IllegalStateException("unplugged");
            }
            return super.read(into, from, length);
          }
        };
    assertThatThrownBy(() -> ByteSource.of(failing, Limits.standard())).hasMessage("unplugged");
  }

  @Test
  void decodedBytesShareTheMeter() throws IOException {
    ByteSource source = ByteSource.of(counting(10));
    ByteSource decoded = source.slice(5, 5).decoded(new byte[] {1, 2, 3});
    assertThat(decoded.offset()).isZero();
    assertThat(decoded.allBytes()).containsExactly(1, 2, 3);
    assertThat(decoded.meter()).isSameAs(source.meter());
  }

  @Test
  void aDigestTakesAllBytesAndCountsNone() throws IOException, NoSuchAlgorithmException {
    byte[] bytes = counting(200_000);
    for (ByteSource source : doors(bytes)) {
      try (source) {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        source.slice(10, 150_000).digest(digest);
        MessageDigest expected = MessageDigest.getInstance("SHA-256");
        expected.update(bytes, 10, 150_000);
        assertThat(HexFormat.of().formatHex(digest.digest()))
            .isEqualTo(HexFormat.of().formatHex(expected.digest()));
        assertThat(source.meter().bytesRead()).isZero();
      }
    }
  }

  @Test
  void aFileThatShrinksIsTruncated() throws IOException {
    Path file = Files.write(folder.resolve("shrinking.bin"), counting(200_000));
    try (ByteSource source = ByteSource.of(file)) {
      Files.write(file, counting(100));
      assertThatThrownBy(() -> source.bytes(150_000, 10)).isInstanceOf(TruncatedException.class);
      assertThat(source.bytes(0, 100)).isEqualTo(counting(100));
      assertThatThrownBy(() -> source.bytes(90, 20)).isInstanceOf(TruncatedException.class);
      assertThatThrownBy(() -> source.digest(MessageDigest.getInstance("SHA-256")))
          .isInstanceOf(TruncatedException.class);
    }
  }

  @Test
  void theStreamSkipsMarksAndResets() throws IOException {
    InputStream stream = ByteSource.of(counting(100)).slice(10, 50).stream();
    assertThat(stream.available()).isEqualTo(50);
    assertThat(stream.read()).isEqualTo(counting(100)[10] & 0xff);
    stream.mark(0);
    assertThat(stream.skip(1000)).isEqualTo(49);
    assertThat(stream.read()).isEqualTo(-1);
    assertThat(stream.read(new byte[4], 0, 0)).isZero();
    stream.reset();
    assertThat(stream.readAllBytes()).hasSize(49);
    assertThat(stream.markSupported()).isTrue();
    assertThat(stream.skip(-5)).isZero();
  }

  @Test
  void theChannelIsReadOnlyAndClosesAlone() throws IOException {
    byte[] bytes = counting(20_000);
    ByteSource source = ByteSource.of(bytes);
    SeekableByteChannel channel = source.channel();
    ByteBuffer direct = ByteBuffer.allocateDirect(20_000);
    channel.position(5);
    while (channel.read(direct) >= 0 && direct.hasRemaining()) {
      assertThat(channel.position()).isEqualTo(5 + direct.position());
    }
    direct.flip();
    byte[] read = new byte[direct.remaining()];
    direct.get(read);
    assertThat(read).isEqualTo(Arrays.copyOfRange(bytes, 5, bytes.length));
    assertThat(channel.read(ByteBuffer.allocate(1))).isEqualTo(-1);
    assertThat(channel.size()).isEqualTo(20_000);
    ByteBuffer heap = ByteBuffer.allocate(4);
    heap.position(1);
    channel.position(0).read(heap);
    assertThat(heap.array()).containsExactly(0, bytes[0], bytes[1], bytes[2]);
    assertThatThrownBy(() -> channel.write(heap)).isInstanceOf(NonWritableChannelException.class);
    assertThatThrownBy(() -> channel.truncate(1)).isInstanceOf(NonWritableChannelException.class);
    assertThatIllegalArgumentException().isThrownBy(() -> channel.position(-1));
    channel.close();
    assertThat(channel.isOpen()).isFalse();
    assertThatThrownBy(() -> channel.read(heap)).isInstanceOf(ClosedChannelException.class);
    assertThat(source.bytes(0, 1)).hasSize(1);
  }
}
