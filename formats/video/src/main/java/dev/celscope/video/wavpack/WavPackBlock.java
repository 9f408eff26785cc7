package dev.celscope.video.wavpack;

import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.MalformedException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/**
 * The first block (WavPack 4 &amp; 5 Binary File / Block Format).
 *
 * <pre>
 *   0  4cc  wvpk
 *   4  u32  bytes that follow, little-endian as all numbers here
 *   8  u16  version
 *  10  u8   bits 32 to 39 of the block's index, then of the samples in all
 *  12  u32  samples in all; all ones where they are not known
 *  16  u32  index of the block, samples in it
 *  24  u32  flags: sample rate by its number in bits 23 to 26
 *  28  u32  checksum
 *  32       sub-blocks: id (0x40: one byte of padding, 0x80: size of three bytes), size in words
 * </pre>
 *
 * @param samples in all; 0 where they are not known
 * @param rate samples a second; 0 where it is not known
 */
record WavPackBlock(long samples, long rate) {
  private static final long[] RATES = {
    6000, 8000, 9600, 11_025, 12_000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000, 64_000,
    88_200, 96_000, 192_000
  };
  private static final long UNKNOWN = 0xffffffffL;
  private static final int HEADER = 32;
  private static final int BEFORE_SIZE = 8;
  private static final int LARGE = 0x80;
  private static final int ODD = 0x40;
  private static final int SAMPLE_RATE = 0x27;

  static WavPackBlock read(ByteSource source) throws IOException {
    Cursor cursor = source.cursor();
    if (!cursor.fourCc().equals("wvpk")) {
      throw new MalformedException("The file does not begin with wvpk", source.offset());
    }
    long size = cursor.u32le();
    cursor.skip(3);
    long high = cursor.u8();
    long low = cursor.u32le();
    int flags = cursor.skip(8).i32le();
    int index = flags >>> 23 & 0xf;
    ByteSource block = source.sliceUpTo(HEADER, Math.max(0, size + BEFORE_SIZE - HEADER));
    long rate = index < RATES.length ? RATES[index] : ownRate(block);
    return new WavPackBlock(low == UNKNOWN ? 0 : high << 32 | low, rate);
  }

  /** The sub-block of a sample rate that has no number of its own. */
  private static long ownRate(ByteSource block) throws IOException {
    Cursor cursor = block.cursor();
    for (int count = 1; cursor.request(2); count++) {
      block.meter().checkEntries(count, cursor.offset());
      int id = cursor.u8();
      int words = (id & LARGE) != 0 ? cursor.u24le() : cursor.u8();
      if ((id & ~(LARGE | ODD)) == SAMPLE_RATE && words == 2 && cursor.request(3)) {
        long rate = cursor.u24le();
        return (id & ODD) != 0 ? rate : rate | (cursor.u8() & 0x7fL) << 24;
      }
      cursor.skip(Math.min(2L * words, cursor.remaining()));
    }
    return 0;
  }

  /** How long it sounds; empty where that is not known. */
  Optional<Duration> duration() {
    return samples > 0 && rate > 0
        ? Optional.of(Duration.ofNanos((long) (1e9 * samples / rate)))
        : Optional.empty();
  }
}
