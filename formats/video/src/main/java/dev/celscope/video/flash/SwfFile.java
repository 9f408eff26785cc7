package dev.celscope.video.flash;

import dev.celscope.record.Origin;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.Rational;
import dev.celscope.record.Severity;
import dev.celscope.record.VideoInfo;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.LimitException;
import dev.celscope.source.ReadException;
import dev.celscope.source.TruncatedException;
import dev.celscope.video.clip.BitReader;
import dev.celscope.video.clip.ClipFindings;
import java.io.IOException;
import java.time.Duration;

/** The header of the body and the chain of tags. */
final class SwfFile {
  private static final int TWIPS_PER_PIXEL = 20;
  private static final int RATE_SCALE = 256;
  private static final int LONG_TAG = 0x3f;
  private static final int END = 0;
  private static final int DEFINE_SPRITE = 39;

  private final ClipFindings findings;
  private final SwfTags tags;

  SwfFile(ClipFindings findings) {
    this.findings = findings;
    this.tags = new SwfTags(findings);
  }

  void read(ByteSource file) throws IOException {
    SwfBody body = SwfBody.of(file);
    Cursor cursor = body.bytes().cursor();
    VideoInfo.Builder video = header(cursor);
    findings.findings().media(video.build());
    tags(cursor, "", 0);
    findings.findings().media(video.tracks(tags.tracks()).build());
    if (!body.whole()) {
      findings
          .findings()
          .problem(
              Severity.WARNING,
              ProblemCode.TRUNCATED,
              "The packed body breaks off after " + body.bytes().size() + " bytes",
              Origin.of("body").at(8));
    }
  }

  /** Frame size as a bit-packed rectangle in twips, frame rate in 8.8 form, number of frames. */
  private static VideoInfo.Builder header(Cursor cursor) throws IOException {
    BitReader bits =
        new BitReader(cursor.source().bytes(0, (int) Math.min(17, cursor.remaining())));
    int length = bits.read(5);
    long left = signed(bits, length);
    long right = signed(bits, length);
    long top = signed(bits, length);
    long bottom = signed(bits, length);
    cursor.skip((5 + 4L * length + 7) / 8);
    int rate = cursor.u16le();
    int frames = cursor.u16le();
    VideoInfo.Builder video = VideoInfo.builder();
    if (right > left && bottom > top) {
      video.size((right - left) / TWIPS_PER_PIXEL, (bottom - top) / TWIPS_PER_PIXEL);
      video.displayAspect(new Rational(right - left, bottom - top));
    }
    video.frames(frames);
    if (rate > 0) {
      video.frameRate(new Rational(rate, RATE_SCALE));
      video.duration(Duration.ofNanos(frames * 1_000_000_000L / rate * RATE_SCALE));
    }
    return video;
  }

  private static long signed(BitReader bits, int length) {
    int shift = Integer.SIZE - length;
    return length == 0 ? 0 : bits.read(length) << shift >> shift;
  }

  /** Tags: code and length in one u16, or the length in a u32 behind it. */
  private void tags(Cursor cursor, String parent, int depth) throws IOException {
    ByteSource source = cursor.source();
    source.meter().checkDepth(depth, cursor.offset());
    for (int count = 1; cursor.request(2); count++) {
      source.meter().checkEntries(count, cursor.offset());
      int head = cursor.u16le();
      long length = head & LONG_TAG;
      length = length == LONG_TAG ? cursor.u32le() : length;
      int code = head >>> 6;
      long at = cursor.offset();
      ByteSource body = source.sliceUpTo(cursor.position(), length);
      tag(code, body, parent, depth);
      if (code == END) {
        return;
      }
      if (body.size() < length) {
        findings.problem(new TruncatedException(length, body.size(), at), parent + "tag " + code);
        return;
      }
      cursor.skip(length);
    }
  }

  private void tag(int code, ByteSource body, String parent, int depth) throws IOException {
    try {
      if (code == DEFINE_SPRITE) {
        Cursor sprite = body.cursor();
        int id = sprite.u16le();
        sprite.skip(2); // frames
        tags(sprite, parent + "DefineSprite[" + id + "]/", depth + 1);
      } else {
        tags.read(code, body, parent);
      }
    } catch (LimitException e) {
      throw e;
    } catch (ReadException e) {
      findings.problem(e, parent + "tag " + code);
    }
  }
}
