package dev.celscope.image.photoshop;

import dev.celscope.format.Findings;
import dev.celscope.image.field.FieldTable;
import dev.celscope.image.field.Meaning;
import dev.celscope.image.photoshop.LayerRecord.Section;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.Layer;
import dev.celscope.record.Moment;
import dev.celscope.record.Origin;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TextKind;
import dev.celscope.record.TimestampRole;
import dev.celscope.source.ByteSource;
import dev.celscope.source.ReadException;
import dev.celscope.text.DecodedText;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says what layers tell, as a tree. The file lists them from the lowest to the topmost, and a group
 * from its end up to its head; people read them the other way.
 */
final class LayerTree {
  private static final List<String[]> KINDS = rows("layer-kinds.tsv");
  private static final List<String[]> DEFAULT_NAMES = rows("default-names.tsv");

  /** Blocks of texts and of placed files; others are of effects and masks, or read elsewhere. */
  private static final Set<String> CONTENT = Set.of("TySh", "tySh", "SoLd", "SoLE");

  private static final Pattern NUMBERED = Pattern.compile("(.+?) ?\\d+");

  private final Findings findings;
  private final String path;
  private final LayerCursor data;
  private final List<Layer> layers = new ArrayList<>();
  private final Deque<String> groups = new ArrayDeque<>();
  private final Deque<Boolean> shown = new ArrayDeque<>();
  private final Set<String> languages = new LinkedHashSet<>();
  private final LegacyNames legacyNames = new LegacyNames();

  LayerTree(Findings findings, String path, LayerCursor data) {
    this.findings = findings;
    this.path = path;
    this.data = data;
  }

  private static List<String[]> rows(String resource) {
    List<String[]> rows = new ArrayList<>();
    FieldTable.rows(LayerTree.class, resource, 2).forEach(rows::add);
    return List.copyOf(rows);
  }

  /** Says what the records tell; gives the tree. */
  List<Layer> say(List<LayerRecord> records) throws IOException {
    var names = new LayerNames(records, data);
    for (int i = records.size() - 1; i >= 0; i--) {
      LayerRecord layer = records.get(i);
      try {
        say(layer, names.of(layer));
      } catch (ReadException e) {
        findings.problem(e, path);
      }
    }
    for (String language : languages) {
      findings.attribution(
          AttributionRole.INTERFACE_LANGUAGE, language, Origin.of(path, "Photoshop:LayerNames"));
    }
    legacyNames.say(findings);
    return layers;
  }

  private void say(LayerRecord record, DecodedText decoded) throws IOException {
    Section section = section(record);
    String name = decoded.text();
    String within = groups.isEmpty() ? "" : groups.peek() + "/";
    if (section == Section.END) {
      end(record, within + name, decoded);
      return;
    }
    String kind = section == Section.GROUP ? "group" : kind(record);
    boolean visible = record.visible();
    boolean hidden = !visible || (!shown.isEmpty() && !shown.peek());
    layers.add(new Layer(name, within + name, kind, visible));
    Origin origin = origin(within + name, "LayerNames", record.offset());
    nameText(record, decoded, hidden, origin);
    language(name);
    time(record, within + name);
    content(record, within + name, hidden);
    if (section == Section.GROUP) {
      groups.push(within + name);
      shown.push(!hidden);
    }
  }

  private void content(LayerRecord record, String layerPath, boolean hidden) throws IOException {
    for (Map.Entry<String, ByteSource> block : record.blocks().entrySet()) {
      String key = block.getKey();
      if (CONTENT.contains(key)) {
        Origin origin = origin(layerPath, key, block.getValue().offset());
        LayerCursor content = data.of(block.getValue());
        switch (key) {
          case "TySh" -> TextLayer.say(content, origin, hidden, findings);
          case "tySh" -> OldTextLayer.say(content, origin, hidden, findings);
          default -> SmartObject.say(content, origin, findings);
        }
      }
    }
  }

  /** The end of a group has a name, which no one sees, and a time. */
  private void end(LayerRecord record, String layerPath, DecodedText name) throws IOException {
    nameText(record, name, true, origin(layerPath, "LayerNames", record.offset()));
    time(record, layerPath);
    if (!groups.isEmpty()) {
      groups.pop();
      shown.pop();
    }
  }

  private Origin origin(String layerPath, String name, long offset) {
    return Origin.of(path + "/" + layerPath, "Photoshop:" + name, offset);
  }

  private Section section(LayerRecord record) throws IOException {
    Optional<ByteSource> divider = record.block("lsct");
    if (divider.isEmpty()) {
      divider = record.block("lsdk");
    }
    if (divider.isEmpty()) {
      return Section.LAYER;
    }
    return switch (data.of(divider.get()).i32()) {
      case 1, 2 -> Section.GROUP;
      case 3 -> Section.END;
      default -> Section.LAYER;
    };
  }

  private void nameText(LayerRecord record, DecodedText name, boolean hidden, Origin origin)
      throws IOException {
    if (!name.text().isBlank()) {
      TextFragment text = TextFragment.of(TextKind.LAYER_NAME, name.text(), origin);
      findings.text(name.repair().map(text::withRepair).orElse(text).withHidden(hidden));
    }
    if (record.block("luni").isEmpty()) {
      return;
    }
    byte[] legacy = record.legacyName().allBytes();
    Origin legacyOrigin = origin.at(record.legacyName().offset());
    if (!legacyNames.isSame(legacy, name.text(), legacyOrigin)) {
      new Meaning.Text(TextKind.LAYER_NAME).say(findings, legacy, legacyOrigin);
    }
  }

  private static String kind(LayerRecord record) {
    for (String[] row : KINDS) {
      if (record.blocks().containsKey(row[0])) {
        return row[1];
      }
    }
    return "pixel";
  }

  /** A name that the program gave by itself is in the language of its user's menus. */
  private void language(String name) {
    Matcher numbered = NUMBERED.matcher(name);
    String word = numbered.matches() ? numbered.group(1) : name;
    for (String[] row : DEFAULT_NAMES) {
      if (row[0].equals(word)) {
        languages.add(row[1]);
      }
    }
  }

  /** {@code shmd} → {@code cust} → {@code layerTime}: seconds since 1970 as a double. */
  private void time(LayerRecord record, String layerPath) throws IOException {
    Optional<ByteSource> metadata = record.block("shmd");
    if (metadata.isEmpty()) {
      return;
    }
    LayerCursor items = data.of(metadata.get());
    long count = items.u32();
    for (long i = 0; i < count && items.cursor().request(16); i++) {
      items.skip(4); // signature
      String key = items.code();
      items.skip(4); // whether it is copied with the layer (1), padding (3)
      LayerCursor item = items.slice(items.u32());
      if (key.equals("cust")) {
        item.skip(4); // version of the descriptor
        Origin origin = origin(layerPath, "LayerModifyDates", item.cursor().offset());
        Optional<Double> seconds = Descriptor.read(item).number("layerTime");
        Optional<Moment> moment = seconds.flatMap(UnixSeconds::moment);
        if (seconds.isPresent() && moment.isPresent()) {
          String raw = new BigDecimal(seconds.get().toString()).toPlainString();
          findings.timestamp(TimestampRole.LAYER_MODIFIED, moment.get(), origin, raw);
        }
      }
    }
  }
}
