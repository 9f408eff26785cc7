package dev.celscope.video.mpeg;

import dev.celscope.record.Track;
import dev.celscope.record.VideoInfo;
import dev.celscope.source.ByteSource;
import dev.celscope.source.MalformedException;
import dev.celscope.video.clip.ClipFindings;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The packets of a transport stream: some at the start, some at the end. */
final class TransportStream {
  private static final int SYNC = 0x47;
  private static final int PACKET = 188;
  private static final int WITH_TIME = 192;
  private static final int WITH_PARITY = 204;
  private static final int EACH_END = 512 << 10;

  /** Packets in a row that begin with the sync byte: then it is no chance. */
  private static final int ALIGNED = 4;

  private final ByteSource source;
  private final ClipFindings findings;
  private final ProgramTables tables;
  private final TimeSpan span = new TimeSpan();

  TransportStream(ByteSource source, ClipFindings findings) {
    this.source = source;
    this.findings = findings;
    this.tables = new ProgramTables(findings);
  }

  void read() throws IOException {
    byte[] head = source.bytes(0, (int) Math.min(source.size(), EACH_END));
    int size = packetSize(head);
    int start = start(head, size);
    VideoInfo.Builder video = VideoInfo.builder();
    tables(head, start, size);
    packets(head, start, size, true);
    long from = Math.max(head.length, source.size() - EACH_END);
    if (from < source.size()) {
      byte[] tail = source.bytes(from, (int) (source.size() - from));
      packets(tail, start(tail, size), size, false);
    }
    Duration length = span.length();
    if (!length.isZero()) {
      video.duration(length);
    }
    List<Track> tracks = new ArrayList<>();
    tables.streams().values().forEach(stream -> tracks.add(stream.track()));
    pictures(video, tracks);
    findings.findings().media(video.tracks(tracks).build());
  }

  private void pictures(VideoInfo.Builder video, List<Track> tracks) throws IOException {
    for (TsStream stream : tables.streams().values()) {
      byte[] start = stream.start();
      if (start.length > 0 && stream.coding().isPresent()) {
        VideoStart pictures = new VideoStart(start, stream.coding().get());
        pictures.read(source, findings);
        if (pictures.isCaptioned()) {
          tracks.add(Captions.track());
        }
        if (pictures.sequence().isPresent()) {
          pictures.describe(video);
          return;
        }
      }
    }
  }

  private int packetSize(byte[] head) throws MalformedException {
    for (int size : new int[] {PACKET, WITH_TIME, WITH_PARITY}) {
      if (start(head, size) < Math.min(head.length, size)) {
        return size;
      }
    }
    throw new MalformedException("No packets follow each other", 0);
  }

  /** Index of the first packet that others follow; the length where there is none. */
  private static int start(byte[] bytes, int size) {
    for (int i = 0; i < bytes.length && i < size; i++) {
      int packets = 0;
      for (int at = i; at < bytes.length && packets < ALIGNED; at += size) {
        if (bytes[at] != SYNC) {
          packets = -1;
          break;
        }
        packets++;
      }
      if (packets > 0) {
        return i;
      }
    }
    return bytes.length;
  }

  /** Tables may come behind packets of the streams that they tell of. */
  private void tables(byte[] bytes, int start, int size) throws IOException {
    for (int at = start; at + PACKET <= bytes.length; at += size) {
      source.meter().step(at);
      if (bytes[at] == SYNC && tables.isTable(pid(bytes, at))) {
        int payload = payload(bytes, at);
        if (payload < at + PACKET) {
          boolean begins = (bytes[at + 1] & 0x40) != 0;
          tables.payload(pid(bytes, at), begins, bytes, payload, at + PACKET);
        }
      }
    }
  }

  private static int pid(byte[] bytes, int at) {
    return ((bytes[at + 1] & 0x1f) << 8) | (bytes[at + 2] & 0xff);
  }

  /** Index of the payload of a packet, behind its end where it has none. */
  private static int payload(byte[] bytes, int at) {
    boolean adapted = (bytes[at + 3] & 0x20) != 0;
    boolean loaded = (bytes[at + 3] & 0x10) != 0;
    return loaded ? at + 4 + (adapted ? 1 + (bytes[at + 4] & 0xff) : 0) : at + PACKET;
  }

  private void packets(byte[] bytes, int start, int size, boolean atStart) throws IOException {
    for (int at = start; at + PACKET <= bytes.length; at += size) {
      source.meter().step(at);
      if (bytes[at] == SYNC) {
        packet(bytes, at, atStart);
      }
    }
  }

  /**
   * A packet (2.4.3.2): sync byte, flags and pid, flags and counter, an adaptation field where bit
   * 5 says so, a payload where bit 4 does.
   */
  private void packet(byte[] bytes, int at, boolean atStart) {
    boolean begins = (bytes[at + 1] & 0x40) != 0;
    int end = at + PACKET;
    int payload = payload(bytes, at);
    if (payload >= end) {
      return;
    }
    TsStream stream = tables.streams().get(pid(bytes, at));
    if (stream == null) {
      return;
    }
    int data = payload;
    if (begins && Pes.startsAt(bytes, payload)) {
      long time = Pes.time(bytes, payload);
      if (time != Pes.NONE && atStart) {
        span.atStart(time);
      } else if (time != Pes.NONE) {
        span.atEnd(time);
      }
      data = Pes.payload(bytes, payload);
      stream.carries(bytes[payload + 3] & 0xff);
    }
    if (atStart && stream.wantsBytes()) {
      stream.add(bytes, data, end);
    }
  }
}
