package dev.celscope.image.xcf;

import dev.celscope.format.Findings;
import dev.celscope.image.field.Field;
import dev.celscope.image.field.FieldTable;
import dev.celscope.image.xml.Attribute;
import dev.celscope.image.xml.XmlReader;
import dev.celscope.image.xml.XmlReader.Token;
import dev.celscope.image.xml.XmlText;
import dev.celscope.image.xmp.XmpFields;
import dev.celscope.record.HistoryEvent;
import dev.celscope.record.Origin;
import dev.celscope.record.TimestampRole;
import dev.celscope.source.ByteSource;
import dev.celscope.time.DateText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parasite {@code gimp-image-metadata}: Exif, IPTC and XMP as the names and texts of the
 * library exiv2: {@code <tag name="Exif.Image.Artist">…</tag>}.
 */
final class ImageMetadata {
  private static final FieldTable FIELDS = FieldTable.load(ImageMetadata.class, "exiv2-names.tsv");
  private static final List<String[]> DATES = dates();

  /** A field of a step of the history. */
  private static final Pattern STEP =
      Pattern.compile("Xmp\\.xmpMM\\.History\\[(\\d{1,6})\\]/stEvt:(\\w+)");

  private final String path;
  private final Findings findings;

  /** Values of Exif, of which dates are put together when all are known. */
  private final Map<String, String> exif = new HashMap<>();

  /** Fields of the steps of the history, by the number of the step. */
  private final Map<Integer, Map<String, String>> history = new TreeMap<>();

  private ImageMetadata(String path, Findings findings) {
    this.path = path;
    this.findings = findings;
  }

  private static List<String[]> dates() {
    List<String[]> dates = new ArrayList<>();
    FieldTable.rows(ImageMetadata.class, "exiv2-dates.tsv", 5).forEach(dates::add);
    return List.copyOf(dates);
  }

  static void read(ByteSource data, String path, Findings findings) throws IOException {
    var xml = new XmlReader(XmlText.utf8(data.allBytes()), data.offset(), data.meter());
    var metadata = new ImageMetadata(path, findings);
    try {
      metadata.read(xml);
    } finally {
      metadata.sayDates();
      metadata.sayHistory();
    }
  }

  private void read(XmlReader xml) throws IOException {
    String name = "";
    boolean base64 = false;
    var text = new StringBuilder();
    for (Token token = xml.next(); token != Token.EOF; token = xml.next()) {
      if (token == Token.START) {
        name = attribute(xml, "name");
        base64 = attribute(xml, "encoding").equals("base64");
        text.setLength(0);
      } else if (token == Token.TEXT) {
        text.append(xml.text());
      } else if (token == Token.END && !name.isEmpty()) {
        say(name, value(text.toString(), base64));
        name = "";
      } else if (token == Token.END && xml.depth() == 0) {
        return;
      }
    }
  }

  private static String attribute(XmlReader xml, String name) {
    return xml.attributes().stream()
        .filter(attribute -> attribute.name().local().equals(name))
        .map(Attribute::value)
        .findFirst()
        .orElse("");
  }

  private static String value(String text, boolean base64) {
    if (!base64) {
      return text;
    }
    try {
      return new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  private void say(String name, String value) {
    if (name.startsWith("Exif.")) {
      exif.put(name, value);
    }
    Matcher step = STEP.matcher(name);
    if (step.matches()) {
      history
          .computeIfAbsent(Integer.valueOf(step.group(1)), key -> new HashMap<>())
          .put(step.group(2), value);
    }
    // items of arrays are numbered: Xmp.dc.creator[1]
    String key = name.replaceAll("\\[\\d+\\]", "");
    FIELDS
        .find(key)
        .or(() -> xmp(key))
        .ifPresent(
            field ->
                field.meaning().say(findings, value, Origin.of(path + "/" + name, field.name())));
  }

  /** {@code Xmp.dc.creator}, or {@code Xmp.xmpMM.History/stEvt:when} of a structure. */
  private static Optional<Field> xmp(String key) {
    String[] steps = key.split("/", -1);
    String[] top = steps[0].split("\\.", 3);
    if (top.length < 3 || !top[0].equals("Xmp")) {
      return Optional.empty();
    }
    var flat = new StringBuilder(top[2]);
    Optional<Field> field = XmpFields.find(top[1], top[2]);
    for (int i = 1; i < steps.length; i++) {
      String[] name = steps[i].split(":", 2);
      String local = name[name.length - 1];
      flat.append(capitalized(local));
      field = XmpFields.find(name[0], local);
    }
    String group = "XMP-" + top[1] + ":";
    boolean structure = steps.length > 1;
    return field.map(
        known ->
            new Field(
                group + (structure ? capitalized(flat.toString()) : known.name()),
                known.meaning()));
  }

  private static String capitalized(String name) {
    return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /** Date, fraction of a second and offset from UTC as one. */
  private void sayDates() {
    for (String[] row : DATES) {
      String date = exif.getOrDefault(row[0], "").strip();
      String fraction = exif.getOrDefault(row[1], "").strip();
      String joined = date + (fraction.isEmpty() ? "" : "." + fraction);
      String zoned = joined + exif.getOrDefault(row[2], "").strip();
      Origin origin = Origin.of(path + "/" + row[0], row[3]);
      TimestampRole role = TimestampRole.valueOf(row[4].toUpperCase(Locale.ROOT));
      if (DateText.isZero(date)) {
        continue;
      }
      DateText.parse(zoned)
          .ifPresentOrElse(
              moment -> findings.timestamp(role, moment, origin, zoned),
              () -> findings.dateText(role, date, origin));
    }
  }

  private void sayHistory() {
    history.forEach(
        (number, step) ->
            findings.history(
                new HistoryEvent(
                    step.getOrDefault("action", ""),
                    field(step, "when").flatMap(DateText::parse),
                    field(step, "softwareAgent"),
                    field(step, "instanceID"),
                    field(step, "changed"),
                    field(step, "parameters"),
                    Origin.of(path + "/Xmp.xmpMM.History[" + number + "]", "XMP-xmpMM:History"))));
  }

  private static Optional<String> field(Map<String, String> step, String name) {
    return Optional.ofNullable(step.get(name)).filter(value -> !value.isBlank());
  }
}
