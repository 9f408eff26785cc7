package dev.celscope.video.mpeg;

import dev.celscope.record.AttributionRole;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.video.clip.ClipFindings;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The tables of a transport stream: which programs there are, and of which streams they are. */
final class ProgramTables {
  private static final int PAT = 0x00;
  private static final int PMT = 0x02;
  private static final int SDT = 0x42;
  private static final int SDT_PID = 0x11;
  private static final int SERVICE = 0x48;
  private static final int CHECKSUM = 4;

  private final ClipFindings findings;
  private final Map<Integer, TsStream> streams = new LinkedHashMap<>();
  private final Set<Integer> mapPids = new HashSet<>();
  private boolean servicesTold;

  ProgramTables(ClipFindings findings) {
    this.findings = findings;
  }

  Map<Integer, TsStream> streams() {
    return streams;
  }

  boolean isTable(int pid) {
    return pid == 0 || pid == SDT_PID || mapPids.contains(pid);
  }

  /** Reads a section that begins a payload, as far as it lies in this packet. */
  void section(byte[] packet, int payload, int end) {
    int at = payload + 1 + (packet[payload] & 0xff); // the pointer field
    if (at + 8 > end) {
      return;
    }
    int table = packet[at] & 0xff;
    int length = ((packet[at + 1] & 0x0f) << 8) | (packet[at + 2] & 0xff);
    int stop = Math.min(end, at + 3 + length - CHECKSUM);
    switch (table) {
      case PAT -> programs(packet, at + 8, stop);
      case PMT -> map(packet, at + 8, stop);
      case SDT -> services(packet, at + 11, stop);
      default -> {}
    }
  }

  private void programs(byte[] packet, int from, int stop) {
    for (int at = from; at + 4 <= stop; at += 4) {
      int number = u16(packet, at);
      if (number != 0) {
        mapPids.add(u16(packet, at + 2) & 0x1fff);
      }
    }
  }

  /** Program map (2.4.4.8): clock pid, descriptors, and each stream's type, pid, descriptors. */
  private void map(byte[] packet, int from, int stop) {
    if (from + 4 > stop) {
      return;
    }
    int at = from + 4 + (u16(packet, from + 2) & 0x0fff);
    while (at + 5 <= stop) {
      int type = packet[at] & 0xff;
      int pid = u16(packet, at + 1) & 0x1fff;
      int length = u16(packet, at + 3) & 0x0fff;
      int next = at + 5 + length;
      StreamDescriptors described =
          StreamDescriptors.read(type, packet, at + 5, Math.min(stop, next));
      streams.putIfAbsent(pid, new TsStream(type, described));
      at = next;
    }
  }

  /** Service descriptions (ETSI EN 300 468, 5.2.3 and 6.2.33): provider and name. */
  private void services(byte[] packet, int from, int stop) {
    if (servicesTold) {
      return;
    }
    for (int at = from; at + 5 <= stop; ) {
      int length = u16(packet, at + 3) & 0x0fff;
      int next = at + 5 + length;
      for (int d = at + 5; d + 2 <= Math.min(stop, next); d += 2 + (packet[d + 1] & 0xff)) {
        if ((packet[d] & 0xff) == SERVICE) {
          servicesTold = true;
          service(packet, d + 3, stop);
        }
      }
      at = next;
    }
  }

  private void service(byte[] packet, int from, int stop) {
    if (from >= stop) {
      return;
    }
    int provider = packet[from] & 0xff;
    int name = from + 1 + provider;
    if (name >= stop) {
      return;
    }
    Origin at = Origin.of("SDT/service", "MPEG:ServiceProvider");
    String company = text(packet, from + 1, provider);
    findings.attribution(AttributionRole.COMPANY, company, at);
    int length = Math.min(packet[name] & 0xff, stop - name - 1);
    String title = text(packet, name + 1, length);
    findings.findings().text(TextKind.TITLE, title, Origin.of("SDT/service", "MPEG:ServiceName"));
  }

  /** Text of DVB: a first byte below a blank names the charset (EN 300 468, A.2), 0x15 UTF-8. */
  private static String text(byte[] packet, int from, int length) {
    boolean named = length > 0 && (packet[from] & 0xff) < ' ';
    int skipped = named ? 1 : 0;
    return new String(packet, from + skipped, length - skipped, StandardCharsets.UTF_8);
  }

  private static int u16(byte[] bytes, int at) {
    return ((bytes[at] & 0xff) << 8) | (bytes[at + 1] & 0xff);
  }
}
