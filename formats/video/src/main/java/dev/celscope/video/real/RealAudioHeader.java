package dev.celscope.video.real;

import dev.celscope.record.VideoInfo;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.MalformedException;
import dev.celscope.video.clip.ClipFindings;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/**
 * The header of a RealAudio file: {@code .ra} and a byte, version (u16), and title, author,
 * copyright and comment behind lengths of a byte, as far in as the version has it.
 */
final class RealAudioHeader {
  private static final int MAGIC = 0x2e7261fd;
  private static final int THIRD = 3;
  private static final int FOURTH = 4;

  private final ClipFindings findings;

  RealAudioHeader(ClipFindings findings) {
    this.findings = findings;
  }

  void read(ByteSource source) throws IOException {
    Cursor cursor = source.cursor();
    if (cursor.i32be() != MAGIC) {
      throw new MalformedException("The file begins neither with .RMF nor .ra", source.offset());
    }
    String codec = RealStream.codec(source.cursor().skip(4));
    RealStream stream = new RealStream("audio", codec, 0, 0, 0);
    VideoInfo.Builder sound = VideoInfo.builder().tracks(List.of(stream.track("")));
    findings.findings().media(sound.build());
    int version = cursor.u16be();
    if (version == THIRD) {
      int perMinute = cursor.skip(2 + 8).u16be(); // header size; channels and three unknown
      long bytes = cursor.u32be();
      if (perMinute > 0) {
        sound.duration(Duration.ofMillis(bytes * 60_000 / perMinute));
        findings.findings().media(sound.build());
      }
      ContentDescription.ofRealAudio(findings).read(cursor);
    } else if (version == FOURTH) {
      cursor.skip(50);
      cursor.skip(cursor.u8());
      cursor.skip(cursor.u8());
      cursor.skip(3);
      ContentDescription.ofRealAudio(findings).read(cursor);
    }
  }
}
