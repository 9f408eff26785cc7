package dev.celscope.video.mpeg;

import dev.celscope.record.Track;
import dev.celscope.video.clip.Codecs;
import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** One elementary stream of a transport stream. */
final class TsStream {
  private static final Set<Integer> VIDEO = Set.of(0x01, 0x02, 0x10, 0x1b, 0x20, 0x24, 0x33, 0xea);
  private static final Set<Integer> AUDIO =
      Set.of(0x03, 0x04, 0x0f, 0x11, 0x2d, 0x80, 0x81, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87);
  private static final Set<Integer> SUBTITLE = Set.of(0x90, 0x92);

  /** Enough for the parameters and messages before the first picture. */
  private static final int KEPT = 1 << 16;

  private static final int PRIVATE = 0x06;

  /** Ids of packets with MPEG sound (13818-1, table 2-22). */
  private static final int FIRST_SOUND = 0xc0;

  private final int type;
  private final StreamDescriptors described;
  private final ByteArrayOutputStream start = new ByteArrayOutputStream();

  private boolean sound;

  TsStream(int type, StreamDescriptors described) {
    this.type = type;
    this.described = described;
  }

  /** The coding of its pictures, where it is one whose headers are read. */
  Optional<Coding> coding() {
    return Coding.ofStreamType(type)
        .or(() -> described.codec().equals("HEVC") ? Optional.of(Coding.H265) : Optional.empty());
  }

  /** Whether its first bytes are wanted. */
  boolean wantsBytes() {
    return start.size() < KEPT && coding().isPresent();
  }

  /** Takes the id of a packet: it tells sound from pictures where nothing else does. */
  void carries(int streamId) {
    sound |= (streamId & 0xe0) == FIRST_SOUND;
  }

  void add(byte[] bytes, int from, int to) {
    start.write(bytes, from, Math.max(0, to - from));
  }

  byte[] start() {
    return start.toByteArray();
  }

  private String hex() {
    return String.format(Locale.ROOT, "%02X", type);
  }

  Track track() {
    if (!described.kind().isEmpty()) {
      return Codecs.MPEG.track(described.kind(), described.codec(), described.language(), "");
    }
    String kind =
        VIDEO.contains(type)
            ? "video"
            : AUDIO.contains(type) || (type == PRIVATE && sound)
                ? "audio"
                : SUBTITLE.contains(type) ? "subtitle" : "data";
    String codec = kind.equals("audio") && type == PRIVATE ? "C0" : hex();
    return Codecs.MPEG.track(kind, codec, described.language(), "");
  }
}
