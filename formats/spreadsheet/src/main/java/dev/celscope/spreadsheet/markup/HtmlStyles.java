package dev.celscope.spreadsheet.markup;

import dev.celscope.format.Findings;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.source.LimitException;
import dev.celscope.source.Meter;
import dev.celscope.spreadsheet.ooxml.HeaderCodes;
import dev.celscope.spreadsheet.sheet.Fonts;
import dev.celscope.spreadsheet.sheet.InterfaceWords;
import dev.celscope.spreadsheet.sheet.NumberFormat;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What Office adds to the style sheet of a page: number formats and hidden cells by class, fonts
 * with their charset, the name of the first cell style in the language of the interface, headers
 * and footers.
 */
final class HtmlStyles {
  private static final String PATH = "head/style";

  private final Findings findings;
  private final Meter meter;
  private final Fonts fonts;
  private final Fonts faces;
  private final Map<String, NumberFormat> formats = new HashMap<>();
  private final Set<String> hidden = new HashSet<>();

  HtmlStyles(Findings findings, Meter meter) {
    this.findings = findings;
    this.meter = meter;
    this.fonts = new Fonts(findings, PATH);
    this.faces = new Fonts(findings, "body/font");
  }

  /** Takes the rules of a style sheet; those that no limit leaves room for are a problem. */
  void rules(String sheet, MarkupFindings say) {
    try {
      allRules(sheet, say);
    } catch (LimitException e) {
      findings.problem(e, PATH);
    }
  }

  private void allRules(String sheet, MarkupFindings say) throws LimitException {
    int at = 0;
    int open = sheet.indexOf('{');
    while (open >= 0) {
      int close = Declarations.end(sheet, open + 1);
      rule(
          sheet.substring(at, open).strip(),
          Declarations.of(sheet.substring(open + 1, close)),
          say);
      at = Math.min(close + 1, sheet.length());
      open = sheet.indexOf('{', at);
    }
  }

  private void rule(String selectors, Declarations rule, MarkupFindings say) throws LimitException {
    fonts.say(rule.get("font-family").split(",", 2)[0].replace("\"", "").strip(), charset(rule));
    if (selectors.endsWith("@page") || selectors.contains("@page ")) {
      header(rule, "mso-header-data", say);
      header(rule, "mso-footer-data", say);
    }
    styleName(rule, say);
    for (String selector : selectors.split(",", -1)) {
      int dot = selector.lastIndexOf('.');
      if (dot >= 0) {
        meter.checkEntries(formats.size() + hidden.size() + 1L, 0);
        ofClass(selector.substring(dot + 1).strip(), rule);
      }
    }
  }

  private void ofClass(String name, Declarations rule) {
    NumberFormat inherited = formats.get(rule.get("mso-style-parent"));
    NumberFormat own = rule.numberFormat().orElse(inherited);
    if (own != null) {
      formats.put(name, own);
    }
    if (rule.isHidden()) {
      hidden.add(name);
    }
  }

  private static int charset(Declarations rule) {
    String charset = rule.get("mso-font-charset");
    return charset.matches("\\d{1,3}") ? Integer.parseInt(charset) : 0;
  }

  private static void header(Declarations rule, String property, MarkupFindings say) {
    String header = HeaderCodes.plain(rule.get(property));
    if (!header.isEmpty()) {
      say.text(TextKind.HEADER, header, Origin.of(PATH + "/@page", property));
    }
  }

  /** The style of number 0 is that of all cells; its name is a word of the interface. */
  private static void styleName(Declarations rule, MarkupFindings say) {
    if (rule.get("mso-style-id").equals("0")) {
      InterfaceWords.language("style", rule.get("mso-style-name"))
          .ifPresent(
              language ->
                  say.who(
                      AttributionRole.INTERFACE_LANGUAGE,
                      language,
                      Origin.of(PATH, "mso-style-name")));
    }
  }

  /** Says a font that the page names itself. */
  void font(String face) {
    faces.say(face.split(",", 2)[0].strip(), 0);
  }

  /** The number format of a cell by its own style, else by its class. */
  NumberFormat format(HtmlTokens cell) {
    return Declarations.of(cell.attribute("style"))
        .numberFormat()
        .or(() -> Optional.ofNullable(formats.get(cell.attribute("class"))))
        .orElse(NumberFormat.GENERAL);
  }

  /** Whether an element is not shown. */
  boolean isHidden(HtmlTokens element) {
    return hidden.contains(element.attribute("class"))
        || element.has("hidden")
        || Declarations.of(element.attribute("style")).isHidden();
  }
}
