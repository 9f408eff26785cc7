package dev.celscope;

import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.record.Attribution;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.Clue;
import dev.celscope.record.FileRecord;
import dev.celscope.record.HistoryEvent;
import dev.celscope.record.ImageInfo;
import dev.celscope.record.Origin;
import dev.celscope.record.OtherInfo;
import dev.celscope.record.Problem;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.Repair;
import dev.celscope.record.Severity;
import dev.celscope.record.TextKind;
import dev.celscope.source.ByteSource;
import dev.celscope.source.LimitException;
import dev.celscope.source.Limits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a reader can say and ask of its {@link Findings}, and what becomes of it. */
class FindingsTest {
  private static final String OUTER = "text/csv";
  private static final String BLOCK = "application/rdf+xml";
  private static final Origin HERE = Origin.of("here");

  private interface Saying {
    void to(Findings findings) throws IOException;
  }

  private record Speaker(String type, Saying saying) implements FormatReader {
    @Override
    public Set<String> mediaTypes() {
      return Set.of(type);
    }

    @Override
    public String reads() {
      return "nothing";
    }

    @Override
    public void read(ByteSource source, Findings findings) throws IOException {
      saying.to(findings);
    }
  }

  private static Celscope.Builder saying(Saying saying) {
    return Celscope.builder().installedReaders(false).reader(new Speaker(OUTER, saying));
  }

  private static FileRecord read(Celscope.Builder builder) {
    return builder.build().read(new byte[] {'a', ',', 'b'}, "LMN.csv");
  }

  @Test
  void cluesOfAReaderStandBeforeThoseOfTheRecord() {
    Clue dialect = new Clue(Clue.Kind.DIALECT, "Lumen Sheets", "xmlns:lm", HERE);
    Celscope.Builder said =
        saying(
            findings -> {
              findings.attribution(AttributionRole.FONT, "Malgun Gothic", HERE);
              findings.clue(dialect);
            });

    assertThat(read(said).clues())
        .extracting(Clue::kind)
        .containsExactly(Clue.Kind.DIALECT, Clue.Kind.FONT);
    assertThat(read(said.conclusions(false)).clues()).containsExactly(dialect);
  }

  @Test
  void aBlockSaysItsTypeAndPlaceButNotTheSizeOfItsFile() {
    List<String> types = new ArrayList<>();
    HistoryEvent saved =
        new HistoryEvent(
            "saved",
            Optional.empty(),
            Optional.of("Photoshop"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            HERE);
    Saying inner =
        findings -> {
          types.add(findings.type().mediaType());
          findings.media(new OtherInfo("a block"));
          findings.history(saved);
          findings.problem(new LimitException("entries", "2", 0), "list");
          findings.problem(new LimitException("entries", "2", 0), "list");
          findings.problem(new LimitException("entries", "2", 0), "other list");
        };
    Saying outer =
        findings -> {
          findings.media(ImageInfo.ofSize(64, 48));
          findings.block(BLOCK, "packet", ByteSource.of(new byte[1]));
          types.add(findings.type().mediaType());
        };
    FileRecord record = read(saying(outer).reader(new Speaker(BLOCK, inner)));
    assertThat(types).containsExactly(BLOCK, OUTER);
    assertThat(record.media()).contains(ImageInfo.ofSize(64, 48));
    assertThat(record.history())
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.origin().path()).isEqualTo("packet/here");
              assertThat(event.agent()).contains("Photoshop");
            });
    assertThat(record.problems())
        .extracting(problem -> problem.origin().orElseThrow().path())
        .containsExactly("packet/list", "packet/other list");
  }

  @Test
  void aReaderCanAskWhatIsStillTaken() {
    List<Boolean> answers = new ArrayList<>();
    Saying asking =
        findings -> {
          answers.add(findings.wantsTexts());
          answers.add(findings.takesTexts());
          answers.add(findings.takesChildren());
          findings.text(TextKind.NOTE, "four", HERE);
          answers.add(findings.takesTexts());
        };
    read(saying(asking).limits(Limits.standard().withTextTotal(4)));
    assertThat(answers).containsExactly(true, true, true, false);
    answers.clear();
    read(saying(asking).texts(false).children(false));
    assertThat(answers).containsExactly(false, false, false, false);
    answers.clear();
    Saying filling =
        findings -> {
          findings.child("a.txt", "first", ByteSource.of(new byte[1]));
          answers.add(findings.takesChildren());
        };
    read(saying(filling).limits(Limits.standard().withChildren(2)));
    read(saying(filling).limits(Limits.standard().withChildren(1)));
    assertThat(answers).containsExactly(true, false);
  }

  @Test
  void aRepairedAttributionKeepsItsRepair() {
    Attribution author =
        new Attribution(
            AttributionRole.AUTHOR, "林雨", HERE, Optional.of(new Repair("GB18030", "c1d6d3ea", 1)));
    FileRecord record = read(saying(findings -> findings.attribution(author)));
    assertThat(record.attributions()).containsExactly(author);
  }

  @Test
  void problemsAreBoundedByTheLimitOfEntries() {
    Saying complaining =
        findings -> {
          for (int i = 0; i < 5; i++) {
            findings.problem(Severity.INFO, ProblemCode.BAD_VALUE, "Odd " + i, HERE);
          }
        };
    FileRecord record = read(saying(complaining).limits(Limits.standard().withEntries(3)));
    assertThat(record.problems())
        .extracting(Problem::message)
        .containsExactly("Odd 0", "Odd 1", "Odd 2");
  }
}
