package dev.celscope.video.mpeg;

import dev.celscope.video.clip.ClipFindings;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The tables of a transport stream: which programs there are, and of which streams they are. */
final class ProgramTables {
  private static final int PAT = 0x00;
  private static final int PMT = 0x02;
  private static final int CHECKSUM = 4;

  /** Programs of which the maps are read. */
  private static final int MOST_MAPS = 256;

  /** Header that all sections share: table, length, number, version, section, last section. */
  private static final int HEADER = 8;

  private final ServiceInformation services;
  private final Map<Integer, TsStream> streams = new LinkedHashMap<>();
  private final Set<Integer> mapPids = new HashSet<>();
  private final Map<Integer, SectionBuffer> buffers = new HashMap<>();

  ProgramTables(ClipFindings findings) {
    this.services = new ServiceInformation(findings);
  }

  Map<Integer, TsStream> streams() {
    return streams;
  }

  boolean isTable(int pid) {
    return pid == 0 || ServiceInformation.isPid(pid) || mapPids.contains(pid);
  }

  /** Takes the payload of a packet of a table, and reads the sections that it completes. */
  void payload(int pid, boolean begins, byte[] bytes, int from, int to) {
    SectionBuffer buffer = buffers.computeIfAbsent(pid, key -> new SectionBuffer());
    for (byte[] section : buffer.add(begins, bytes, from, to)) {
      section(section);
    }
  }

  private void section(byte[] section) {
    int stop = section.length - CHECKSUM;
    switch (section[0] & 0xff) {
      case PAT -> programs(section, HEADER, stop);
      case PMT -> map(section, HEADER, stop);
      case ServiceInformation.NETWORK -> services.network(section, HEADER, stop);
      case ServiceInformation.SERVICES -> services.services(section, HEADER, stop);
      case ServiceInformation.EVENTS -> services.events(section, HEADER, stop);
      default -> {}
    }
  }

  private void programs(byte[] packet, int from, int stop) {
    for (int at = from; at + 4 <= stop; at += 4) {
      int number = u16(packet, at);
      if (number != 0 && mapPids.size() < MOST_MAPS) {
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

  private static int u16(byte[] bytes, int at) {
    return ((bytes[at] & 0xff) << 8) | (bytes[at + 1] & 0xff);
  }
}
