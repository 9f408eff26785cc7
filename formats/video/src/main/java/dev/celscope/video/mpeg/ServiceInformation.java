package dev.celscope.video.mpeg;

import dev.celscope.record.AttributionRole;
import dev.celscope.record.Origin;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.Severity;
import dev.celscope.record.TextKind;
import dev.celscope.video.clip.ClipFindings;
import dev.celscope.video.clip.Languages;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What broadcasters say of their programmes (ETSI EN 300 468, 5.2): the network, the services and
 * who provides them, and what is on now and next.
 */
final class ServiceInformation {
  static final int NETWORK = 0x40;
  static final int SERVICES = 0x42;
  static final int EVENTS = 0x4e;

  private static final Set<Integer> PIDS = Set.of(0x10, 0x11, 0x12);

  private static final int NETWORK_NAME = 0x40;
  private static final int SERVICE = 0x48;
  private static final int SHORT_EVENT = 0x4d;

  /** Values that are said: the tables come again and again, and of many services. */
  private static final int MOST = 64;

  private final ClipFindings findings;
  private final Set<String> said = new HashSet<>();
  private boolean full;

  ServiceInformation(ClipFindings findings) {
    this.findings = findings;
  }

  static boolean isPid(int pid) {
    return PIDS.contains(pid);
  }

  /**
   * Network information (5.2.1): descriptors of the network first.
   *
   * @param from behind the header that all sections share
   */
  void network(byte[] section, int from, int stop) {
    if (from + 2 <= stop) {
      descriptors(section, from + 2, Math.min(stop, from + 2 + u12(section, from)));
    }
  }

  /** Service descriptions (5.2.3): each service's number, flags, and descriptors. */
  void services(byte[] section, int from, int stop) {
    over(section, from + 3, stop, 5);
  }

  /** Events (5.2.4): each one's number, start, duration, and descriptors. */
  void events(byte[] section, int from, int stop) {
    over(section, from + 6, stop, 12);
  }

  /** Entries that end with the length of their descriptors. */
  private void over(byte[] section, int from, int stop, int header) {
    for (int at = from; at + header <= stop; ) {
      int next = at + header + u12(section, at + header - 2);
      descriptors(section, at + header, Math.min(stop, next));
      at = next;
    }
  }

  private void descriptors(byte[] section, int from, int stop) {
    for (int at = from; at + 2 <= stop; at += 2 + (section[at + 1] & 0xff)) {
      int end = at + 2 + (section[at + 1] & 0xff);
      if (end <= stop) {
        descriptor(section[at] & 0xff, section, at + 2, end);
      }
    }
  }

  private void descriptor(int tag, byte[] section, int from, int end) {
    switch (tag) {
      case NETWORK_NAME -> {
        Origin at = Origin.of("NIT/network", "MPEG:NetworkName");
        company(DvbText.decode(section, from, end - from), at);
      }
      case SERVICE -> {
        Origin provider = Origin.of("SDT/service", "MPEG:ServiceProvider");
        company(text(section, from + 1, end), provider);
        Origin name = Origin.of("SDT/service", "MPEG:ServiceName");
        text(TextKind.TITLE, text(section, behind(section, from + 1, end), end), name, "");
      }
      case SHORT_EVENT -> {
        if (from + 3 < end) {
          String language = new String(section, from, 3, StandardCharsets.ISO_8859_1);
          Origin name = Origin.of("EIT/event", "MPEG:EventName");
          text(TextKind.TITLE, text(section, from + 3, end), name, language);
          Origin text = Origin.of("EIT/event", "MPEG:EventText");
          int at = behind(section, from + 3, end);
          text(TextKind.DESCRIPTION, text(section, at, end), text, language);
        }
      }
      default -> {}
    }
  }

  /** A text behind its length in one byte. */
  private static String text(byte[] section, int at, int end) {
    return at >= end
        ? ""
        : DvbText.decode(section, at + 1, Math.min(section[at] & 0xff, end - at - 1));
  }

  private static int behind(byte[] section, int at, int end) {
    return at >= end ? end : at + 1 + (section[at] & 0xff);
  }

  private void company(String name, Origin origin) {
    if (isNew(name, origin)) {
      findings.attribution(AttributionRole.COMPANY, name, origin);
    }
  }

  private void text(TextKind kind, String text, Origin origin, String language) {
    if (isNew(text, origin)) {
      Optional<String> declared =
          language.matches("[a-zA-Z]{3}") ? Languages.tag(language) : Optional.empty();
      findings.text(kind, text, origin, declared);
    }
  }

  private boolean isNew(String value, Origin origin) {
    if (value.isBlank() || said.contains(origin.path() + value)) {
      return false;
    }
    if (said.size() < MOST) {
      return said.add(origin.path() + value);
    }
    if (!full) {
      full = true;
      String message = "Broadcasts name more than " + MOST + " networks, services and events";
      findings.findings().problem(Severity.INFO, ProblemCode.LIMIT, message, origin);
    }
    return false;
  }

  private static int u12(byte[] bytes, int at) {
    return ((bytes[at] & 0x0f) << 8) | (bytes[at + 1] & 0xff);
  }
}
