package dev.celscope.name;

import dev.celscope.record.Moment;
import dev.celscope.record.NameToken.Alternative;
import dev.celscope.record.TokenKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a rule says a part of a name means; places are those of the folded name. */
final class Claim {
  private final TokenKind kind;
  private final int start;
  private final int end;
  private final String rule;
  private String value;
  private Mark mark;
  private double confidence;
  private List<Alternative> alternatives = List.of();
  private @Nullable Moment moment;

  Claim(TokenKind kind, String value, int start, int end, String rule, Mark mark) {
    this.kind = kind;
    this.value = value;
    this.start = start;
    this.end = end;
    this.rule = rule;
    this.mark = mark;
    this.confidence = mark.confidence();
  }

  Claim or(TokenKind other, String otherValue, double otherConfidence) {
    if (alternatives.isEmpty()) {
      alternatives = new ArrayList<>(2);
    }
    alternatives.add(new Alternative(other, otherValue, otherConfidence));
    return this;
  }

  Claim at(@Nullable Moment when) {
    moment = when;
    return this;
  }

  Claim confidence(double share) {
    confidence = share;
    return this;
  }

  TokenKind kind() {
    return kind;
  }

  String value() {
    return value;
  }

  void value(String other) {
    value = other;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  String rule() {
    return rule;
  }

  Mark mark() {
    return mark;
  }

  void mark(Mark other) {
    mark = other;
  }

  double confidence() {
    return confidence;
  }

  List<Alternative> alternatives() {
    return alternatives;
  }

  @Nullable Moment moment() {
    return moment;
  }
}
