package dev.celscope.video.wavpack;

import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.record.Track;
import dev.celscope.record.VideoInfo;
import dev.celscope.source.ByteSource;
import dev.celscope.video.audio.ApeTag;
import dev.celscope.video.clip.ClipFindings;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads WavPack: its first block for the duration, and the tag at its end. */
public final class WavPackReader implements FormatReader {

  /** A reader; it keeps no state. */
  public WavPackReader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("audio/x-wavpack");
  }

  @Override
  public String reads() {
    return "APE tag, pictures, duration";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    VideoInfo.Builder sound = VideoInfo.builder();
    sound.tracks(
        List.of(
            new Track(
                "audio",
                Optional.of("wvpk"),
                Optional.of("WavPack"),
                Optional.empty(),
                Optional.empty())));
    findings.media(sound.build());
    Optional<Duration> duration = WavPackBlock.read(source).duration();
    duration.ifPresent(sound::duration);
    findings.media(sound.build());
    ApeTag.read(source, new ClipFindings(findings));
  }
}
