package dev.celscope.video.mxf;

import dev.celscope.record.AttributionRole;
import dev.celscope.record.HistoryEvent;
import dev.celscope.record.Moment;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.video.clip.ClipFindings;
import dev.celscope.video.clip.Field;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the sets of header metadata tell. What the footer repeats is told once. */
final class HeaderMetadata {
  private static final int COMPANY = 0x3c01;
  private static final int PRODUCT = 0x3c02;
  private static final int VERSION_TEXT = 0x3c04;
  private static final int MODIFIED = 0x3c06;
  private static final int GENERATION = 0x3c09;
  private static final int PLATFORM = 0x3c08;
  private static final int URL = 0x4001;
  private static final int TAG_NAME = 0x5001;
  private static final int TAG_VALUE = 0x5003;

  /** States of release by their number. */
  private static final List<String> RELEASES =
      List.of("unknown", "released", "development", "patched", "beta", "private build");

  /** A tagged value in UTF-16 begins with its byte order and the label of its type. */
  private static final int INDIRECT_HEAD = 17;

  private final ClipFindings findings;
  private final MxfMedia media = new MxfMedia();
  private final Set<String> told = new HashSet<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  HeaderMetadata(ClipFindings findings) {
    this.findings = findings;
  }

  void add(MetadataSet set, Primer primer) throws IOException {
    media.add(set);
    TextDocument.spoken(set, primer).ifPresent(media::spoken);
    String path = path(set);
    Optional<String> language = TextDocument.language(set, primer);
    for (Map.Entry<Integer, ByteSource> item : set.items().entrySet()) {
      Optional<Items> known = Items.of(primer.label(item.getKey()));
      if (known.isPresent()) {
        item(known.get(), item.getValue(), path, language);
      }
    }
    if (set.is(MetadataSet.IDENTIFICATION)) {
      identification(set, path);
    } else if (set.is(MetadataSet.NETWORK_LOCATOR)) {
      locator(set, path);
    } else if (set.is(MetadataSet.TAGGED_VALUE)) {
      taggedValue(set, path);
    }
  }

  /** Path of a set: the name of its kind, and the number of its instance among them. */
  private String path(MetadataSet set) throws IOException {
    String name =
        !set.structural()
            ? "DescriptiveSet"
            : switch (set.kind()) {
              case MetadataSet.PREFACE -> "Preface";
              case MetadataSet.IDENTIFICATION -> "Identification";
              case MetadataSet.MATERIAL_PACKAGE -> "MaterialPackage";
              case MetadataSet.SOURCE_PACKAGE -> "SourcePackage";
              case MetadataSet.TRACK -> "Track";
              case MetadataSet.TAGGED_VALUE -> "TaggedValue";
              default -> "Set" + Integer.toHexString(set.kind());
            };
    String key = name + " " + set.instance();
    Integer number = numbers.get(key);
    if (number == null) {
      number = numbers.merge(name, 1, Integer::sum);
      numbers.put(key, number);
    }
    return name + "[" + number + "]";
  }

  private void item(Items item, ByteSource value, String path, Optional<String> language)
      throws IOException {
    if (value.size() == 0) {
      return;
    }
    Field field = item.field();
    Origin origin = Origin.of(path, field.tag(), value.offset());
    if (!told.add(path + field.tag() + HexFormat.of().formatHex(value.allBytes()))) {
      return;
    }
    switch (item.form()) {
      case UTF16 -> findings.field(field, utf16(value), origin, Optional.empty());
      case ASCII ->
          findings.field(
              field,
              new String(value.allBytes(), StandardCharsets.ISO_8859_1),
              origin,
              Optional.empty());
      case DOCUMENT -> document(field, value, origin, StandardCharsets.UTF_8, language);
      case DOCUMENT16 -> document(field, value, origin, StandardCharsets.UTF_16BE, language);
      case UMID -> umid(field, value, origin);
      case VERSION -> findings.field(field, version(value), origin, Optional.empty());
      case TIME -> {
        MxfTime time = MxfTime.read(value);
        if (field.timestamp().isPresent()) {
          findings.timestamp(field.timestamp().get(), time.moment(), origin, time.raw());
        }
      }
    }
  }

  /** A text of a text-based set (SMPTE ST 2057), which is a document where it begins as one. */
  private void document(
      Field field, ByteSource value, Origin origin, Charset charset, Optional<String> language)
      throws IOException {
    String text = TextDocument.text(value.allBytes(), charset);
    if (TextDocument.isMarkup(text)) {
      findings.findings().child("document.xml", origin.path(), value);
    } else {
      findings.field(field, text, origin, language);
    }
  }

  private static String version(ByteSource value) throws IOException {
    Cursor cursor = value.cursor();
    String numbers =
        cursor.u16be() + "." + cursor.u16be() + "." + cursor.u16be() + "." + cursor.u16be();
    int release = cursor.request(2) ? cursor.u16be() : 0;
    return release < RELEASES.size() ? numbers + " " + RELEASES.get(release) : numbers;
  }

  private static String utf16(ByteSource value) throws IOException {
    String text = new String(value.allBytes(), StandardCharsets.UTF_16BE);
    int zero = text.indexOf('\0');
    return zero < 0 ? text : text.substring(0, zero);
  }

  private void umid(Field field, ByteSource value, Origin origin) throws IOException {
    String hex = HexFormat.of().formatHex(value.allBytes());
    if (!hex.matches("0*")) {
      findings.field(field, hex, origin, Optional.empty());
    }
  }

  /** Each identification is a program that wrote the file, in the order in which they did. */
  private void identification(MetadataSet set, String path) throws IOException {
    if (!told.add(path + " step " + set.hex(MODIFIED))) {
      return;
    }
    String agent =
        (text(set, COMPANY) + " " + text(set, PRODUCT) + " " + text(set, VERSION_TEXT)).strip();
    ByteSource modified = set.items().get(MODIFIED);
    Optional<Moment> when = modified == null ? Optional.empty() : MxfTime.read(modified).moment();
    findings
        .findings()
        .history(
            new HistoryEvent(
                "written",
                when,
                Optional.of(agent).filter(text -> !text.isEmpty()),
                Optional.of(set.hex(GENERATION)).filter(text -> !text.isEmpty()),
                Optional.empty(),
                Optional.of(text(set, PLATFORM)).filter(text -> !text.isEmpty()),
                Origin.of(path).at(set.offset())));
  }

  private static String text(MetadataSet set, int tag) throws IOException {
    ByteSource value = set.items().get(tag);
    return value == null ? "" : utf16(value).strip();
  }

  private void locator(MetadataSet set, String path) throws IOException {
    Origin origin = Origin.of(path, "MXF:NetworkLocator").at(set.offset());
    if (told.add(path + " locator")) {
      findings.attribution(AttributionRole.LINKED_FILE, text(set, URL), origin);
    }
  }

  /** A comment or attribute as Avid writes them: a name, and a value that bears its type. */
  private void taggedValue(MetadataSet set, String path) throws IOException {
    Optional<Cursor> value = set.cursor(TAG_VALUE);
    if (value.isEmpty() || !value.get().request(INDIRECT_HEAD + 2L) || !told.add(path + " value")) {
      return;
    }
    Cursor cursor = value.get();
    boolean little = cursor.u8() == 'L';
    cursor.skip(16);
    Origin origin = Origin.of(path + "/" + text(set, TAG_NAME), "MXF:TaggedValue", cursor.offset());
    String text =
        cursor.text(
            cursor.remaining(), little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    int zero = text.indexOf('\0');
    String words = zero < 0 ? text : text.substring(0, zero);
    if (words.chars().noneMatch(Character::isISOControl)) {
      findings.text(TextKind.OTHER, words, origin, Optional.empty());
    }
  }

  /** Says what the file holds. */
  void say() throws IOException {
    findings.findings().media(media.info());
  }
}
