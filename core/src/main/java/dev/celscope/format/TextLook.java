package dev.celscope.format;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells formats that are text: markup by its root, JSON by its members, others by how they begin.
 */
final class TextLook {
  /**
   * Most is told by the first kilobyte, which is there already; the rest is worth a longer look.
   */
  private static final int[] LOOKS = {1 << 10, 1 << 12, 1 << 16};

  private static final int HTML_BYTES = 1 << 12;

  private final List<Clues.Clue> xml;
  private final List<Clues.Clue> html;
  private final List<Clues.Clue> json;
  private final List<Clues.Clue> text;
  private final FileType genericXml;
  private final FileType genericHtml;
  private final FileType genericJson;
  private final FileType genericText;

  TextLook(FileTypes types, Clues clues) {
    xml = clues.of("xml");
    html = clues.of("html");
    json = clues.of("json");
    text = clues.of("text");
    genericXml = types.require("application/xml");
    genericHtml = types.require("text/html");
    genericJson = types.require("application/json");
    genericText = types.require("text/plain");
  }

  /** What the text tells; null where it is none. */
  @Nullable Told tell(Probe probe) throws IOException {
    Charset charset = TextHead.charset(probe);
    if (charset == null) {
      return null;
    }
    String head = TextHead.read(probe, charset, LOOKS[0]);
    for (Clues.Clue clue : text) {
      if (clue.is("start") && clue.glob().begins(head)) {
        return new Told(clue.type(), "text begins " + clue.glob());
      }
    }
    Told told = null;
    if (head.startsWith("<")) {
      told = markup(probe, charset);
    } else if (head.startsWith("{") || head.startsWith("[{")) {
      told = json(probe, charset);
    }
    return told == null ? byExtension(probe, text, new Told(genericText, "plain text")) : told;
  }

  private @Nullable Told markup(Probe probe, Charset charset) throws IOException {
    XmlRoot root = null;
    for (int bytes : LOOKS) {
      root = XmlRoot.of(TextHead.read(probe, charset, bytes));
      if ((root != null && root.isWhole()) || bytes >= probe.size()) {
        break;
      }
    }
    if (root == null) {
      return null;
    }
    for (Clues.Clue clue : xml) {
      if (root.fits(clue)) {
        Told told = new Told(clue.type(), root.why(clue));
        return clue.type().equals(genericHtml) ? html(probe, charset, told) : told;
      }
    }
    return new Told(genericXml, "root element " + root.name());
  }

  private Told html(Probe probe, Charset charset, Told told) throws IOException {
    String head = TextHead.read(probe, charset, HTML_BYTES);
    for (Clues.Clue clue : html) {
      if (clue.is("text") && head.contains(clue.value())) {
        return new Told(clue.type(), told.why() + ", " + clue.value());
      }
    }
    return byExtension(probe, html, told);
  }

  private Told json(Probe probe, Charset charset) throws IOException {
    for (int bytes : LOOKS) {
      Told told = byMembers(JsonMembers.of(TextHead.read(probe, charset, bytes)));
      if (told != null) {
        return told;
      }
      if (bytes >= probe.size()) {
        break;
      }
    }
    return new Told(genericJson, "JSON text");
  }

  private @Nullable Told byMembers(JsonMembers members) {
    for (Clues.Clue clue : json) {
      if (members.hasAll(clue.value())) {
        return new Told(clue.type(), "JSON members " + clue.value());
      }
    }
    return null;
  }

  private static Told byExtension(Probe probe, List<Clues.Clue> clues, Told told) {
    for (Clues.Clue clue : clues) {
      if (clue.is("extension") && clue.value().equals(probe.extension())) {
        return new Told(clue.type(), told.why() + ", extension ." + clue.value());
      }
    }
    return told;
  }
}
