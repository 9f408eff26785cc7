package dev.celscope.video.ogg;

import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.record.VideoInfo;
import dev.celscope.source.ByteSource;
import dev.celscope.source.LimitException;
import dev.celscope.source.ReadException;
import dev.celscope.video.clip.ClipFindings;
import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Reads Ogg video and sound. */
public final class OggReader implements FormatReader {
  /** Headers of all streams come before anything else. */
  private static final int PAGES_LOOKED_AT = 256;

  /** Pages behind the headers among which each stream is to start. */
  private static final int PAGES_BEHIND = 16;

  /** A page is no longer than 65,307 bytes: the last one begins within so many. */
  private static final int TAIL = 1 << 16;

  /** A reader; it keeps no state. */
  public OggReader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("video/ogg", "audio/ogg", "application/ogg");
  }

  @Override
  public String reads() {
    return "comments of all streams, encoders, size, duration, frame rate";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    Map<Long, OggStream> streams = new LinkedHashMap<>();
    Duration length = Duration.ZERO;
    try {
      headers(source, streams, new ClipFindings(findings));
      length = length(source, streams).minus(start(streams));
    } finally {
      VideoInfo.Builder video = VideoInfo.builder();
      streams.values().stream()
          .filter(OggStream::isVideo)
          .findFirst()
          .ifPresent(stream -> stream.describe(video));
      if (!length.isZero() && !length.isNegative()) {
        video.duration(length);
      }
      findings.media(
          video.tracks(streams.values().stream().map(OggStream::track).toList()).build());
    }
  }

  private static void headers(
      ByteSource source, Map<Long, OggStream> streams, ClipFindings findings) throws IOException {
    long position = 0;
    int behind = 0;
    for (int i = 0; i < PAGES_LOOKED_AT && position < source.size(); i++) {
      OggPage page = OggPage.at(source, position);
      OggStream stream = streams.get(page.serial());
      if (stream == null) {
        stream = new OggStream(streams.size() + 1);
        streams.put(page.serial(), stream);
      }
      if (!stream.isRead()) {
        add(stream, page, findings);
      }
      stream.startAt(page);
      boolean read = streams.values().stream().allMatch(OggStream::isRead);
      boolean started = streams.values().stream().allMatch(of -> of.start().isPresent());
      if (read && (started || ++behind > PAGES_BEHIND)) {
        return;
      }
      position = page.next();
    }
  }

  private static void add(OggStream stream, OggPage page, ClipFindings findings)
      throws IOException {
    try {
      stream.add(page, findings);
    } catch (LimitException e) {
      throw e;
    } catch (ReadException e) {
      findings.problem(e, "page");
    }
  }

  /** When the first stream starts. */
  private static Duration start(Map<Long, OggStream> streams) {
    return streams.values().stream()
        .flatMap(stream -> stream.start().stream())
        .min(Comparator.naturalOrder())
        .orElse(Duration.ZERO);
  }

  /** The latest time of the pages in the tail of the file. */
  private static Duration length(ByteSource source, Map<Long, OggStream> streams)
      throws IOException {
    long from = Math.max(0, source.size() - TAIL);
    byte[] tail = source.bytes(from, (int) (source.size() - from));
    Duration longest = Duration.ZERO;
    for (int i = 0; i + 4 < tail.length; i++) {
      if (tail[i] == 'O' && tail[i + 1] == 'g' && tail[i + 2] == 'g' && tail[i + 3] == 'S') {
        Duration time = time(source, from + i, streams);
        longest = time.compareTo(longest) > 0 ? time : longest;
      }
    }
    return longest;
  }

  private static Duration time(ByteSource source, long position, Map<Long, OggStream> streams)
      throws IOException {
    try {
      OggPage page = OggPage.at(source, position);
      OggStream stream = streams.get(page.serial());
      return stream == null ? Duration.ZERO : stream.time(page.granule());
    } catch (LimitException e) {
      throw e;
    } catch (ReadException e) {
      return Duration.ZERO; // the four letters stood in the middle of something else
    }
  }
}
