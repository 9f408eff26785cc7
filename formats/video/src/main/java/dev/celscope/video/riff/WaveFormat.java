package dev.celscope.video.riff;

import dev.celscope.record.VideoInfo;
import dev.celscope.source.Cursor;
import dev.celscope.video.clip.Codecs;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** The format of sound: WAVEFORMATEX. */
final class WaveFormat {
  private String codec = "";
  private long samplesPerSecond;
  private long bytesPerSecond;

  /** Format tag (u16), channels (u16), samples and bytes a second (u32). */
  void read(Cursor cursor) throws IOException {
    codec = String.format(Locale.ROOT, "%04X", cursor.u16le());
    cursor.skip(2);
    samplesPerSecond = cursor.u32le();
    bytesPerSecond = cursor.u32le();
  }

  long samplesPerSecond() {
    return samplesPerSecond;
  }

  /** What so many bytes of it are. */
  VideoInfo media(long bytes) {
    VideoInfo.Builder sound = VideoInfo.builder();
    if (bytesPerSecond > 0 && bytes > 0) {
      sound.duration(Duration.ofNanos((long) (bytes * 1e9 / bytesPerSecond)));
    }
    return sound.tracks(List.of(Codecs.WAVE.track("audio", codec, "", ""))).build();
  }
}
