package dev.celscope.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadBufferTest {
  private static final int SIZE = 200_000;

  @TempDir Path folder;
  private final byte[] bytes = new byte[SIZE];
  private Path file;

  @BeforeEach
  void write() throws IOException {
    new Random(7).nextBytes(bytes);
    file = Files.write(folder.resolve("any.bin"), bytes);
  }

  @Test
  void everyWayThroughAFileGivesItsBytes() throws IOException {
    Random random = new Random(11);
    try (ByteSource source = ByteSource.of(file)) {
      long position = 0;
      for (int i = 0; i < 20_000; i++) {
        position = next(random, position);
        int length = random.nextInt(random.nextInt(8) == 0 ? 40_000 : 40);
        byte[] into = new byte[length + 2];
        int there = source.read(position, into, 1, length);
        int wanted = (int) Math.max(0, Math.min(length, SIZE - position));
        assertThat(there).isEqualTo(wanted);
        byte[] expected = new byte[length + 2];
        System.arraycopy(bytes, (int) Math.min(position, SIZE), expected, 1, wanted);
        assertThat(into).isEqualTo(expected);
        position += length;
      }
    }
  }

  /** On, a little back or forth, or to anywhere. */
  private static long next(Random random, long position) {
    return switch (random.nextInt(6)) {
      case 0 -> random.nextInt(SIZE + 10);
      case 1 -> Math.max(0, Math.min(SIZE, position + random.nextInt(3000) - 1500));
      default -> Math.min(SIZE, position);
    };
  }

  @Test
  void cursorsReadTheSameWhereverTheBytesLie() throws IOException {
    Random random = new Random(13);
    try (ByteSource source = ByteSource.of(file)) {
      for (int i = 0; i < 2_000; i++) {
        int start = random.nextInt(SIZE - 20_000);
        Cursor cursor = source.slice(start, random.nextInt(20_000)).cursor();
        for (int at = start; cursor.request(4); at = start + (int) cursor.position()) {
          int value =
              (bytes[at] & 0xff) << 24
                  | (bytes[at + 1] & 0xff) << 16
                  | (bytes[at + 2] & 0xff) << 8
                  | (bytes[at + 3] & 0xff);
          assertThat(cursor.i32be()).isEqualTo(value);
          cursor.skip(Math.min(cursor.remaining(), random.nextInt(3000)));
        }
        assertThat(cursor.remaining()).isLessThan(4);
      }
    }
  }

  @Test
  void jumpsCostWhatIsAskedForAndAWalkWhatFollows() throws IOException {
    try (ByteSource source = ByteSource.of(file)) {
      source.bytes(0, 8);
      long head = source.meter().bytesRead();
      assertThat(head).isEqualTo(ReadBuffer.HEAD_BYTES);
      for (int place = 20_000; place < 180_000; place += 20_000) {
        source.bytes(place, 32);
      }
      assertThat(source.meter().bytesRead()).isEqualTo(head + 8 * 32);
      assertThat(source.bytes(160_032, 8)).isEqualTo(Arrays.copyOfRange(bytes, 160_032, 160_040));
      long near = source.meter().bytesRead();
      assertThat(near).isEqualTo(head + 8 * 32 + 256);
      source.bytes(160_040, 248);
      assertThat(source.meter().bytesRead()).isEqualTo(near);
      source.bytes(160_288, 8);
      assertThat(source.meter().bytesRead()).isEqualTo(near + 1024);
    }
  }

  @Test
  void whatWillBeWalkedComesInOneRead() throws IOException {
    try (ByteSource source = ByteSource.of(file)) {
      ByteSource part = source.slice(50_000, 5000);
      part.prefetch();
      assertThat(source.meter().bytesRead()).isEqualTo(5000);
      assertThat(part.bytes(4990, 10)).isEqualTo(Arrays.copyOfRange(bytes, 54_990, 55_000));
      assertThat(part.bytes(0, 10)).isEqualTo(Arrays.copyOfRange(bytes, 50_000, 50_010));
      part.prefetch();
      assertThat(source.meter().bytesRead()).isEqualTo(5000);
      source.prefetch(); // the first bytes, of which a file keeps some thousands anyway
      assertThat(source.bytes(8, 4)).isEqualTo(Arrays.copyOfRange(bytes, 8, 12));
      assertThat(source.meter().bytesRead()).isEqualTo(5000 + ReadBuffer.HEAD_BYTES);
    }
  }
}
