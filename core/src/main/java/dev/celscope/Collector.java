package dev.celscope;

import dev.celscope.format.FileType;
import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.record.Attribution;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.Clue;
import dev.celscope.record.Discrepancy;
import dev.celscope.record.FileRecord;
import dev.celscope.record.HistoryEvent;
import dev.celscope.record.Media;
import dev.celscope.record.Origin;
import dev.celscope.record.Problem;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.Severity;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TextKind;
import dev.celscope.record.Timestamp;
import dev.celscope.record.TimestampRole;
import dev.celscope.source.ByteSource;
import dev.celscope.source.LimitException;
import dev.celscope.source.Limits;
import dev.celscope.source.ReadException;
import dev.celscope.time.DateReading;
import dev.celscope.time.DateText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes what readers find in one file and keeps it within the limits. Thread-confined. */
final class Collector implements Findings {
  private final FileReading reading;
  private final Nesting nesting;
  private final Limits limits;
  private final boolean wantsTexts;

  private final List<Timestamp> timestamps = new ArrayList<>();
  private final Undeclared undeclared = new Undeclared();
  private final List<HistoryEvent> history = new ArrayList<>();
  private final List<Discrepancy> discrepancies = new ArrayList<>();
  private final List<FileRecord> children = new ArrayList<>();
  private final List<Clue> clues = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> limitsReached = new LinkedHashSet<>();
  private @Nullable Media media;
  private long textTotal;
  private long textsLeftOut;

  private FileType type;
  private String blockPath = "";
  private int blockDepth;

  Collector(FileReading reading, Nesting nesting, FileType type) {
    this.reading = reading;
    this.nesting = nesting;
    this.limits = reading.options().limits();
    this.wantsTexts = reading.options().texts();
    this.type = type;
  }

  @Override
  public FileType type() {
    return type;
  }

  @Override
  public String name() {
    return nesting.name();
  }

  @Override
  public boolean wantsTexts() {
    return wantsTexts;
  }

  @Override
  public boolean takesTexts() {
    return wantsTexts && textTotal < limits.textTotal();
  }

  @Override
  public void media(Media held) {
    if (blockDepth == 0) {
      media = held; // a block's own size says nothing of the file that it stands in
    }
  }

  @Override
  public void timestamp(Timestamp timestamp) {
    timestamps.add(
        new Timestamp(
            timestamp.role(),
            timestamp.moment(),
            timestamp.origin().within(blockPath),
            timestamp.raw()));
  }

  @Override
  public int timestamps() {
    return timestamps.size();
  }

  @Override
  public void dateText(TimestampRole role, String raw, Origin origin) {
    DateReading date = DateText.read(raw);
    if (date.outcome() == DateReading.Outcome.ZERO) {
      return;
    }
    if (date.moment().isPresent()) {
      timestamp(role, date.moment().get(), origin, raw);
    } else {
      problem(Severity.INFO, ProblemCode.BAD_VALUE, "Not a date: " + shown(raw), origin);
    }
  }

  @Override
  public void attribution(Attribution attribution) {
    undeclared.add(
        new Attribution(
            attribution.role(),
            attribution.value(),
            attribution.origin().within(blockPath),
            attribution.repair()));
  }

  @Override
  public void attribution(AttributionRole role, String value, Origin origin) {
    String trimmed = withoutZeros(value).strip();
    if (!trimmed.isEmpty()) {
      undeclared.add(Attribution.of(role, fitting(trimmed), origin.within(blockPath)));
    }
  }

  @Override
  public void attribution(AttributionRole role, byte[] bytes, Origin origin) {
    undeclared.attribution(role, bytes, origin.within(blockPath));
  }

  @Override
  public void text(TextFragment fragment) {
    if (wantsTexts && !fragment.text().isBlank() && fits(fragment.text().length())) {
      undeclared.add(
          fragment
              .withText(fitting(fragment.text()))
              .withOrigin(fragment.origin().within(blockPath)));
    }
  }

  @Override
  public void text(TextKind kind, String text, Origin origin) {
    String kept = withoutZeros(text);
    if (!kept.isEmpty()) {
      text(TextFragment.of(kind, kept, origin));
    }
  }

  @Override
  public void text(TextKind kind, byte[] bytes, Origin origin) {
    if (wantsTexts && fits(bytes.length)) {
      undeclared.text(kind, bytes, origin.within(blockPath));
    }
  }

  @Override
  public void history(HistoryEvent event) {
    history.add(
        new HistoryEvent(
            event.action(),
            event.when(),
            event.agent(),
            event.instance(),
            event.changed(),
            event.parameters(),
            event.origin().within(blockPath)));
  }

  @Override
  public void clue(Clue clue) {
    clues.add(
        new Clue(clue.kind(), clue.suggests(), clue.value(), clue.origin().within(blockPath)));
  }

  @Override
  public void discrepancy(Discrepancy discrepancy) {
    discrepancies.add(discrepancy);
  }

  @Override
  public void problem(Problem problem) {
    if (problems.size() < limits.entries()) {
      problems.add(
          new Problem(
              problem.severity(),
              problem.code(),
              problem.message(),
              problem.origin().map(origin -> origin.within(blockPath))));
    }
  }

  @Override
  public void problem(ReadException failure, String path) {
    if (failure instanceof LimitException reached && !limitsReached.add(reached.limit() + path)) {
      return;
    }
    problem(Failures.of(failure, Severity.WARNING, path));
  }

  @Override
  public boolean takesChildren() {
    return reading.options().children()
        && nesting.depth() < limits.depth()
        && nesting.children() < limits.children();
  }

  @Override
  public void child(String childName, String path, ByteSource content) throws IOException {
    if (!reading.options().children()) {
      return;
    }
    String place = Origin.of(path).within(blockPath).path();
    if (nesting.children() >= limits.children()) {
      reached("children", Integer.toString(limits.children()), content.offset(), place);
    } else if (nesting.depth() >= limits.depth()) {
      reached("depth", Integer.toString(limits.depth()), content.offset(), place);
    } else {
      children.add(reading.read(content, nesting.child(place, childName), List.of()));
    }
  }

  @Override
  public void block(String mediaType, String path, ByteSource block) throws IOException {
    Optional<FormatReader> reader = reading.reader(mediaType);
    if (reader.isEmpty()) {
      problem(reading.noReader(reading.type(mediaType), Optional.of(Origin.of(path))));
      return;
    }
    String outerPath = blockPath;
    FileType outerType = type;
    block.meter().checkDepth(++blockDepth + nesting.depth(), block.offset());
    try {
      blockPath = Origin.of(path).within(outerPath).path();
      type = reading.type(mediaType);
      reader.get().read(block, this);
    } catch (ReadException e) {
      problems.add(Failures.of(e, Severity.WARNING, blockPath));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      problems.add(Failures.of(e, blockPath)); // the file around the block is still readable
    } finally {
      blockDepth--;
      blockPath = outerPath;
      type = outerType;
    }
  }

  /** Everything found so far, undeclared bytes decoded. */
  FoundParts parts() {
    if (textsLeftOut > 0) {
      problems.add(
          new Problem(
              Severity.WARNING,
              ProblemCode.LIMIT,
              "The limit textTotal of "
                  + limits.textTotal()
                  + " characters was reached; "
                  + textsLeftOut
                  + " texts were left out",
              Optional.empty()));
    }
    undeclared.decode();
    return new FoundParts(
        Optional.ofNullable(media),
        timestamps,
        undeclared.attributions(),
        undeclared.texts(),
        history,
        clues,
        discrepancies,
        children,
        problems);
  }

  private boolean fits(int length) {
    if (textTotal >= limits.textTotal()) {
      textsLeftOut++;
      return false;
    }
    textTotal += Math.min(length, limits.textLength());
    return true;
  }

  private String fitting(String text) {
    if (text.length() <= limits.textLength()) {
      return text;
    }
    reached("textLength", limits.textLength() + " characters", 0, "text");
    int end = limits.textLength();
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
  }

  private void reached(String limit, String value, long offset, String path) {
    if (limitsReached.add(limit)) {
      problems.add(Failures.of(new LimitException(limit, value, offset), Severity.WARNING, path));
    }
  }

  private static String withoutZeros(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == 0) {
      end--;
    }
    return text.substring(0, end);
  }

  private static String shown(String raw) {
    return raw.length() > 80 ? raw.substring(0, 80) + "…" : raw;
  }
}
