package dev.celscope.spreadsheet.markup;

import dev.celscope.record.AttributionRole;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.spreadsheet.sheet.CustomProperty;
import java.io.IOException;
import java.util.Optional;

/**
 * A page from its head to its tables. Elements with a prefix ({@code o:Author}, {@code x:Name},
 * {@code v:textbox}) and what stands within them are the business of {@link OfficeIsland}.
 */
final class HtmlWorkbook {
  private final MarkupFindings say;
  private final HtmlStyles styles;
  private final HtmlTables tables;
  private final OfficeIsland island;
  private boolean inTitle;

  HtmlWorkbook(MarkupFindings say, OfficeIsland island, HtmlStyles styles, HtmlTables tables) {
    this.say = say;
    this.island = island;
    this.styles = styles;
    this.tables = tables;
  }

  void read(HtmlTokens tokens) throws IOException {
    try {
      for (HtmlTokens.Kind kind = tokens.next();
          kind != HtmlTokens.Kind.DONE;
          kind = tokens.next()) {
        switch (kind) {
          case START -> start(tokens);
          case END -> end(tokens);
          case STYLE -> styles.rules(tokens.text(), say);
          default -> text(tokens.text());
        }
      }
    } finally {
      tables.end();
    }
  }

  private void start(HtmlTokens tokens) throws IOException {
    String name = tokens.name();
    if (OfficeIsland.isPart(name)) {
      island.start(tokens);
      return;
    }
    inTitle = name.equals("title");
    if (name.equals("meta")) {
      meta(tokens.attribute("name"), tokens.attribute("content"));
    } else if (name.equals("link") || name.equals("base")) {
      link(name, tokens.attribute("rel"), tokens.attribute("href"));
    } else if (!island.isOpen() || HtmlTables.isPart(name)) {
      island.leave(); // a table ends whatever was left open before it
      tables.start(tokens);
    }
  }

  private void end(HtmlTokens tokens) throws IOException {
    inTitle = false;
    if (OfficeIsland.isPart(tokens.name())) {
      island.end(tokens);
    } else if (!island.isOpen()) {
      tables.end(tokens.name());
    }
  }

  private void text(String text) {
    if (island.isOpen()) {
      island.text(text);
    } else if (inTitle) {
      say.text(TextKind.TITLE, text, Origin.of("head", "HTML:Title"));
    } else {
      tables.text(text);
    }
  }

  /** The files that a page was saved with bear its name, and the folder that it was saved in. */
  private void link(String element, String relation, String target) {
    String tag = (element + " " + relation).strip();
    say.who(AttributionRole.LINKED_FILE, target, Origin.of("head", tag));
  }

  private void meta(String name, String content) {
    if (name.isEmpty() || content.isBlank()) {
      return;
    }
    Optional<DocumentProperty> property = DocumentProperty.meta(name);
    String tag =
        property
            .map(DocumentProperty::tag)
            .orElse(Character.toUpperCase(name.charAt(0)) + name.substring(1));
    Origin origin = Origin.of("head", "HTML:" + tag);
    if (property.isPresent()) {
      property.get().say(say, content, origin);
    } else if (say.undeclared().isPresent()) {
      say.text(TextKind.OTHER, content, origin);
    } else {
      CustomProperty.say(say.findings(), name, content, false, origin);
    }
  }
}
