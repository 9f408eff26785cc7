package dev.celscope.video.mpeg;

import dev.celscope.source.ByteSource;
import dev.celscope.video.clip.ClipFindings;
import dev.celscope.video.clip.VideoSequence;
import java.io.IOException;
import java.util.Optional;

/**
 * The first frame of a container that keeps the headers of the sequence there and nowhere else,
 * with the marks that encoders put beside them.
 */
public final class FirstFrame {
  /** The headers come before the picture. */
  private static final int LOOKED_AT = 8192;

  private FirstFrame() {}

  /**
   * Reads what stands before the picture.
   *
   * @param frame begins with the first frame
   * @param codec its name, as {@link dev.celscope.video.clip.Codecs} has it
   * @param findings takes what encoders and cameras say
   * @return what the pictures are like; empty where no header tells it, or the codec has none
   * @throws IOException if the frame cannot be read
   */
  public static Optional<VideoSequence> read(ByteSource frame, String codec, ClipFindings findings)
      throws IOException {
    Optional<Coding> coding = coding(codec);
    if (coding.isEmpty()) {
      return Optional.empty();
    }
    int length = (int) Math.min(frame.size(), LOOKED_AT);
    VideoStart start = new VideoStart(frame.bytes(0, length), coding.get());
    start.read(frame, findings);
    return start.sequence();
  }

  private static Optional<Coding> coding(String codec) {
    return switch (codec) {
      case "MPEG-4 Part 2" -> Optional.of(Coding.MPEG4);
      case "MPEG-1 Video", "MPEG-2 Video" -> Optional.of(Coding.MPEG);
      case "H.264 / AVC" -> Optional.of(Coding.H264);
      case "H.265 / HEVC" -> Optional.of(Coding.H265);
      default -> Optional.empty();
    };
  }
}
