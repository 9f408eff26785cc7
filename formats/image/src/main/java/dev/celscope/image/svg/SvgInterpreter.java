package dev.celscope.image.svg;

import dev.celscope.format.Findings;
import dev.celscope.image.field.Field;
import dev.celscope.image.field.FieldTable;
import dev.celscope.image.xml.Attribute;
import dev.celscope.image.xml.XmlName;
import dev.celscope.image.xml.XmlReader;
import dev.celscope.image.xml.XmlReader.Token;
import dev.celscope.image.xmp.XmpInterpreter;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.ImageInfo;
import dev.celscope.record.Layer;
import dev.celscope.record.Origin;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.Severity;
import dev.celscope.record.TextKind;
import dev.celscope.source.ByteSource;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what the parts of an SVG tell, as they come. */
final class SvgInterpreter {
  private static final FieldTable ATTRIBUTES =
      FieldTable.load(SvgInterpreter.class, "attributes.tsv");
  private static final Set<String> TEXT_ELEMENTS = Set.of("title", "desc", "text");
  private static final Pattern GENERATOR =
      Pattern.compile("\\s*Generator:\\s*(.+)", Pattern.DOTALL);
  private static final Pattern LENGTH =
      Pattern.compile(
          "\\s*\\+?((?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:e[+-]?\\d{1,2})?)(|px|pt|pc|mm|cm|in)\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern VIEW_BOX =
      Pattern.compile("\\s*[^\\s,]+[\\s,]+[^\\s,]+[\\s,]+([^\\s,]+)[\\s,]+([^\\s,]+)\\s*");
  private static final Pattern STYLE_FONT = Pattern.compile("font-family:\\s*([^;]+)");

  private final XmlReader xml;
  private final ByteSource document;
  private final Findings findings;
  private final List<Layer> layers = new ArrayList<>();
  private final Deque<String> layerPaths = new ArrayDeque<>();
  private final Deque<Integer> layerDepths = new ArrayDeque<>();
  private final Set<String> fonts = new LinkedHashSet<>();
  private final ImageInfo.Builder image = ImageInfo.builder().frames(1);
  private final StringBuilder text = new StringBuilder();
  private String textElement = "";
  private int textDepth;
  private int textStart;
  private int pictures;

  SvgInterpreter(XmlReader xml, ByteSource document, Findings findings) {
    this.xml = xml;
    this.document = document;
    this.findings = findings;
  }

  void say(Token token) throws IOException {
    switch (token) {
      case START -> start();
      case END -> end();
      case TEXT -> {
        if (!textElement.isEmpty()) {
          text.append(xml.text());
        }
      }
      case COMMENT -> comment(xml.text());
      default -> {
        // processing instructions
      }
    }
  }

  private Origin origin(String path, String name, int at) {
    return Origin.of(path, "SVG:" + name, document.offset() + at);
  }

  private void start() throws IOException {
    XmlName name = xml.name();
    if (XmpInterpreter.isXmp(name)) {
      XmpInterpreter.readWithin(xml, document, "metadata", findings);
      return;
    }
    if (xml.depth() == 1) {
      size();
    }
    for (Attribute attribute : xml.attributes()) {
      attribute(attribute, name);
    }
    layer();
    if (textElement.isEmpty() && TEXT_ELEMENTS.contains(name.local())) {
      textElement = name.local();
      textDepth = xml.depth();
      textStart = xml.start();
      text.setLength(0);
    }
  }

  private void end() {
    if (!textElement.isEmpty() && xml.depth() < textDepth) {
      TextKind kind =
          switch (textElement) {
            case "title" -> TextKind.TITLE;
            case "desc" -> TextKind.DESCRIPTION;
            default -> TextKind.TEXT_LAYER;
          };
      String tag = textElement.substring(0, 1).toUpperCase(Locale.ROOT) + textElement.substring(1);
      String words = text.toString().strip().replaceAll("\\s+", " ");
      findings.text(kind, words, origin("svg/" + textElement, tag, textStart));
      textElement = "";
    }
    if (!layerDepths.isEmpty() && xml.depth() < layerDepths.peek()) {
      layerDepths.pop();
      layerPaths.pop();
    }
  }

  private void comment(String comment) {
    Origin origin = origin("comment", "Comment", xml.start());
    findings.text(TextKind.COMMENT, comment.strip(), origin);
    Matcher generator = GENERATOR.matcher(comment);
    if (generator.matches()) {
      findings.attribution(AttributionRole.SOFTWARE, generator.group(1), origin);
    }
  }

  private Optional<String> attribute(String local) {
    return xml.attributes().stream()
        .filter(attribute -> attribute.name().local().equals(local))
        .map(Attribute::value)
        .findFirst();
  }

  private void attribute(Attribute attribute, XmlName element) throws IOException {
    XmlName name = attribute.name();
    String key = name.prefix().isEmpty() ? name.local() : name.prefix() + ":" + name.local();
    String path = "svg/" + element.local() + "/@" + key;
    Optional<Field> field = ATTRIBUTES.find(key);
    String value = attribute.value();
    if (name.local().equals("href") && value.startsWith("data:")) {
      picture(value, element.local(), attribute);
    } else if (field.isPresent() && !value.startsWith("#")) {
      Origin origin = origin(path, field.get().name(), attribute.offset());
      field.get().meaning().say(findings, value, origin);
    }
    if (key.equals("font-family")) {
      font(value, path, attribute);
    } else if (key.equals("style")) {
      Matcher style = STYLE_FONT.matcher(value);
      if (style.find()) {
        font(style.group(1), path, attribute);
      }
    }
  }

  /** A file within ({@code data:image/png;base64,…}) gets a record of its own. */
  private void picture(String address, String element, Attribute attribute) throws IOException {
    int comma = address.indexOf(',');
    if (comma < 0 || !address.substring(0, comma).endsWith(";base64")) {
      return;
    }
    String path = "svg/" + element + "[" + ++pictures + "]";
    if (findings.takesChildren()) {
      try {
        byte[] bytes = Base64.getMimeDecoder().decode(address.substring(comma + 1));
        findings.child("", path, document.decoded(bytes));
      } catch (IllegalArgumentException e) {
        findings.problem(
            Severity.WARNING,
            ProblemCode.MALFORMED,
            "A picture within is not in base64: " + e.getMessage(),
            Origin.of(path).at(document.offset() + attribute.offset()));
      }
    }
  }

  private void font(String family, String path, Attribute attribute) {
    String name = family.strip().replaceAll("^['\"]|['\"]$", "");
    if (fonts.add(name)) {
      Origin origin = origin(path, "FontFamily", attribute.offset());
      findings.attribution(AttributionRole.FONT, name, origin);
    }
  }

  /** Inkscape's layers are groups that say so. */
  private void layer() {
    Optional<String> mode = attribute("groupmode").filter("layer"::equals);
    if (mode.isEmpty()) {
      return;
    }
    String name = attribute("label").or(() -> attribute("id")).orElse("");
    String path = layerPaths.isEmpty() ? name : layerPaths.peek() + "/" + name;
    boolean hidden = attribute("style").filter(s -> s.contains("display:none")).isPresent();
    layers.add(new Layer(name, path, "vector", !hidden));
    layerPaths.push(path);
    layerDepths.push(xml.depth());
  }

  private void size() {
    Optional<Double> width = attribute("width").flatMap(SvgInterpreter::pixels);
    Optional<Double> height = attribute("height").flatMap(SvgInterpreter::pixels);
    Optional<Matcher> box = attribute("viewBox").map(VIEW_BOX::matcher).filter(Matcher::matches);
    if (width.isPresent() && height.isPresent()) {
      image.size(Math.round(width.get()), Math.round(height.get()));
    } else if (box.isPresent()) {
      Optional<Double> wide = pixels(box.get().group(1));
      Optional<Double> high = pixels(box.get().group(2));
      if (wide.isPresent() && high.isPresent()) {
        image.size(Math.round(wide.get()), Math.round(high.get()));
      }
    }
  }

  private static Optional<Double> pixels(String length) {
    Matcher number = LENGTH.matcher(length);
    return number.matches()
        ? Optional.of(
            Double.parseDouble(number.group(1))
                * pixelsOf(number.group(2).toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  /** Pixels of a unit, of which 96 are an inch (CSS Values and Units 4, 6.2). */
  private static double pixelsOf(String unit) {
    return switch (unit) {
      case "in" -> 96;
      case "cm" -> 96 / 2.54;
      case "mm" -> 96 / 25.4;
      case "pt" -> 96 / 72.0;
      case "pc" -> 16;
      default -> 1;
    };
  }

  /** Says what the document as a whole is. */
  void finish() {
    findings.media(image.layers(layers).build());
  }
}
