package dev.celscope.spreadsheet.xls;

import dev.celscope.format.Findings;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.record.TimestampRole;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.ReadException;
import dev.celscope.spreadsheet.sheet.CustomProperty;
import dev.celscope.spreadsheet.sheet.DataFile;
import dev.celscope.spreadsheet.sheet.InterfaceWords;
import dev.celscope.time.Epochs;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The properties of a document in a compound file: the streams {@code \005SummaryInformation} and
 * {@code \005DocumentSummaryInformation}. What each id means stands in {@code property-ids.tsv}.
 */
final class DocumentProperties {
  private static final Map<String, String[]> MEANINGS = new HashMap<>();
  private static final long TICKS_PER_SECOND = 10_000_000;

  static {
    for (String[] row : DataFile.rows(DocumentProperties.class, "property-ids.tsv", 4)) {
      MEANINGS.put(row[0] + row[1], row);
    }
  }

  private final Findings findings;
  private final String path;

  private DocumentProperties(Findings findings, String path) {
    this.findings = findings;
    this.path = path;
  }

  /**
   * Says a property set; {@code set} is {@code summary} or {@code document}. Gives their charset.
   */
  static Optional<Charset> read(ByteSource stream, String set, String path, Findings findings)
      throws IOException {
    DocumentProperties properties = new DocumentProperties(findings, path);
    List<PropertySet> sections = PropertySet.sections(stream);
    for (int i = 0; i < sections.size(); i++) {
      boolean custom = i > 0;
      for (long id : sections.get(i).ids()) {
        try {
          if (custom) {
            properties.custom(sections.get(i), id);
          } else {
            properties.standard(sections.get(i), id, set);
          }
        } catch (ReadException e) {
          findings.problem(e, path + "/" + id);
        }
      }
    }
    Optional<Charset> charset = sections.isEmpty() ? Optional.empty() : sections.get(0).charset();
    // Programs write their system's own code page here; Unicode tells nothing of the system.
    charset
        .map(Charset::name)
        .filter(name -> !name.startsWith("UTF"))
        .ifPresent(
            name ->
                findings.attribution(
                    AttributionRole.SYSTEM_CHARSET, name, Origin.of(path, "FlashPix:CodePage")));
    return charset;
  }

  private void standard(PropertySet section, long id, String set) throws IOException {
    String[] meaning = MEANINGS.get(set + id);
    if (meaning == null) {
      return;
    }
    Cursor cursor = section.value(id);
    Origin origin = Origin.of(path, meaning[3]);
    PropertyValue value = PropertyValue.read(section, cursor);
    int dot = meaning[2].indexOf('.');
    String name = meaning[2].substring(dot + 1);
    switch (meaning[2].substring(0, Math.max(0, dot))) {
      case "AttributionRole" -> who(AttributionRole.valueOf(name), value, origin);
      case "TextKind" -> text(TextKind.valueOf(name), value, origin);
      case "TimestampRole" -> {
        TimestampRole role = TimestampRole.valueOf(name);
        date(role, value, origin);
        // Gnumeric writes dates as text.
        value.texts().forEach(text -> findings.dateText(role, text, origin));
      }
      default -> special(name, value, origin);
    }
  }

  private void special(String name, PropertyValue value, Origin origin) {
    switch (name) {
      case "heading" -> {
        for (String label : value.texts()) {
          findings.text(TextKind.OTHER, label, origin);
          InterfaceWords.language("heading", label)
              .ifPresent(
                  language ->
                      findings.attribution(AttributionRole.INTERFACE_LANGUAGE, language, origin));
        }
      }
      case "version" ->
          value
              .number()
              .ifPresent(
                  number ->
                      findings.text(
                          TextKind.OTHER,
                          String.format(
                              Locale.ROOT, "%d.%04d", number >> 16 & 0xffff, number & 0xffff),
                          origin));
      case "duration" ->
          value
              .filetime()
              .filter(ticks -> ticks > 0)
              .ifPresent(
                  ticks ->
                      findings.text(
                          TextKind.OTHER,
                          java.time.Duration.ofSeconds(ticks / TICKS_PER_SECOND).toString(),
                          origin));
      default -> {}
    }
  }

  private void who(AttributionRole role, PropertyValue value, Origin origin) {
    if (value.bytes().isPresent()) {
      findings.attribution(role, value.bytes().get(), origin);
    } else {
      value.texts().forEach(text -> findings.attribution(role, text, origin));
    }
  }

  private void text(TextKind kind, PropertyValue value, Origin origin) {
    if (value.bytes().isPresent()) {
      findings.text(kind, value.bytes().get(), origin);
    } else {
      value.texts().forEach(text -> findings.text(kind, text, origin));
    }
  }

  private void date(TimestampRole role, PropertyValue value, Origin origin) {
    long ticks = value.filetime().orElse(0L);
    Epochs.filetime(ticks)
        .ifPresent(moment -> findings.timestamp(role, moment, origin, Long.toString(ticks)));
  }

  private void custom(PropertySet section, long id) throws IOException {
    Optional<String> name = section.name(id);
    if (name.isEmpty()) {
      return;
    }
    PropertyValue value = PropertyValue.read(section, section.value(id));
    Origin origin = Origin.of(path, "FlashPix:" + name.get().replace(" ", ""));
    date(TimestampRole.CONTENT, value, origin);
    if (name.get().equals("_PID_HLINKS")) {
      who(AttributionRole.LINKED_FILE, value, origin);
      return;
    }
    if (value.bytes().isPresent()) {
      findings.text(TextKind.OTHER, value.bytes().get(), origin);
      return;
    }
    value.texts().forEach(text -> CustomProperty.say(findings, name.get(), text, false, origin));
  }
}
