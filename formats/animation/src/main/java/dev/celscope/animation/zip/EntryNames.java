package dev.celscope.animation.zip;

import dev.celscope.container.ZipDirectory;
import dev.celscope.container.ZipEntry;
import dev.celscope.format.Findings;
import dev.celscope.record.Origin;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TextKind;
import dev.celscope.text.CharsetVote;
import dev.celscope.text.DecodedText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The names and comments of an archive. Those that declare no charset vote together: one writer
 * wrote them all, and a name of two characters alone tells too little.
 */
final class EntryNames {
  private static final byte[] NONE = {};
  private static final int FLAG_UTF8 = 1 << 11;

  private final List<ZipEntry> entries;
  private final List<DecodedText> names = new ArrayList<>();
  private final List<DecodedText> comments = new ArrayList<>();

  EntryNames(ZipDirectory zip) {
    entries = zip.entries();
    List<byte[]> undeclared = new ArrayList<>();
    for (ZipEntry entry : entries) {
      undeclared.add(entry.isNameDeclared() ? NONE : entry.rawName());
      undeclared.add(isUtf8(entry) ? NONE : entry.rawComment());
    }
    undeclared.add(zip.rawComment());
    List<DecodedText> decoded = CharsetVote.decode(undeclared);
    for (int i = 0; i < entries.size(); i++) {
      ZipEntry entry = entries.get(i);
      names.add(entry.isNameDeclared() ? declared(entry.name()) : decoded.get(2 * i));
      comments.add(isUtf8(entry) ? comment(entry) : decoded.get(2 * i + 1));
    }
    comments.add(decoded.get(2 * entries.size()));
  }

  /** The flag declares the charset of the comment too (APPNOTE 4.4.4). */
  private static boolean isUtf8(ZipEntry entry) {
    return (entry.flags() & FLAG_UTF8) != 0;
  }

  private static DecodedText comment(ZipEntry entry) {
    return declared(new String(entry.rawComment(), StandardCharsets.UTF_8));
  }

  private static DecodedText declared(String text) {
    return new DecodedText(text, Optional.empty());
  }

  /** Where an entry stands in the archive, its name decoded; never empty. */
  String path(int index) {
    // Some writers on Windows put backslashes, which APPNOTE 4.4.17 forbids.
    String name = names.get(index).text().replace('\\', '/');
    return name.isEmpty() ? "entry[" + index + "]" : name;
  }

  /** Says the names and comments of all entries, then the comment of the archive. */
  void say(Findings findings) {
    for (int i = 0; i < entries.size() && findings.takesTexts(); i++) {
      long offset = entries.get(i).offset();
      say(findings, TextKind.NAME, names.get(i), Origin.of(path(i), "ZIP:ZipFileName", offset));
      say(findings, TextKind.NOTE, comments.get(i), Origin.of(path(i)).at(offset));
    }
    say(
        findings,
        TextKind.COMMENT,
        comments.get(entries.size()),
        Origin.of("zip", "ZIP:ZipFileComment"));
  }

  private static void say(Findings findings, TextKind kind, DecodedText text, Origin origin) {
    if (!text.text().isEmpty()) {
      TextFragment fragment = TextFragment.of(kind, text.text(), origin);
      findings.text(text.repair().map(fragment::withRepair).orElse(fragment));
    }
  }
}
