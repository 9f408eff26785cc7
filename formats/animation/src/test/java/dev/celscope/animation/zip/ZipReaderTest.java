package dev.celscope.animation.zip;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.Celscope;
import dev.celscope.record.ArchiveInfo;
import dev.celscope.record.FileRecord;
import dev.celscope.record.OffsetEvidence;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.Repair;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TextKind;
import dev.celscope.record.TimestampRole;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Limits;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class ZipReaderTest {
  private static final byte[] NOTHING = {};

  private static FileRecord read(Archive archive) {
    return read(archive.bytes(), Limits.standard());
  }

  private static FileRecord read(byte[] bytes, Limits limits) {
    return Celscope.builder()
        .reader(new ZipReader())
        .limits(limits)
        .build()
        .readAs("application/zip", ByteSource.of(bytes, limits), "LMN_E05.zip");
  }

  private static List<String> names(FileRecord record) {
    return record.texts().stream()
        .filter(text -> text.kind() == TextKind.NAME)
        .map(TextFragment::text)
        .toList();
  }

  @Test
  void namesInGbkAreReadWithTheirBytesAndScore() {
    FileRecord record =
        read(
            new Archive("GBK")
                .entry("流明_第05集/原画/卡012_原画_修改.txt", NOTHING)
                .entry("流明_第05集/律表.txt", NOTHING)
                .entry("流明_第05集/背景.txt", NOTHING));

    assertThat(record.media()).contains(new ArchiveInfo(3));
    assertThat(names(record))
        .containsExactly("流明_第05集/原画/卡012_原画_修改.txt", "流明_第05集/律表.txt", "流明_第05集/背景.txt");
    assertThat(record.texts())
        .extracting(text -> text.repair().orElseThrow())
        .allSatisfy(repair -> assertThat(repair.charset()).isEqualTo("GB18030"))
        .allSatisfy(repair -> assertThat(repair.score()).isGreaterThan(0.95));
    assertThat(record.texts().get(2).repair().map(Repair::bytes))
        .contains(HexFormat.of().formatHex("流明_第05集/背景.txt".getBytes(Charset.forName("GBK"))));
  }

  @Test
  void aShortNameAndTheCommentsAreReadAsTheOthersAre() {
    FileRecord record =
        read(
            new Archive("x-windows-949")
                .entry("루멘_05화_C013_원화_수정.txt", NOTHING)
                .entry("동화.txt", NOTHING)
                .entry("색지정표_최종.txt", NOTHING)
                .comment("작감 수정 전달합니다"));

    assertThat(names(record)).containsExactly("루멘_05화_C013_원화_수정.txt", "동화.txt", "색지정표_최종.txt");
    assertThat(record.texts())
        .filteredOn(text -> text.kind() == TextKind.COMMENT)
        .singleElement()
        .satisfies(text -> assertThat(text.text()).isEqualTo("작감 수정 전달합니다"))
        .satisfies(text -> assertThat(text.origin().tag()).contains("ZIP:ZipFileComment"));
  }

  @Test
  void aDeclaredNameIsTakenAtItsWord() {
    byte[] raw = "????.txt".getBytes(UTF_8);
    FileRecord record =
        read(new Archive("GBK").entry("????.txt", NOTHING, Archive.unicodePath(raw, "修改说明.txt")));

    assertThat(names(record)).containsExactly("修改说明.txt");
    assertThat(names(read(new Archive("UTF-8").entry("原画.txt", NOTHING))))
        .containsExactly("原画.txt");
    assertThat(record.texts()).allSatisfy(text -> assertThat(text.repair()).isEmpty());
  }

  @Test
  void theWallClockBesideUtcTellsTheWritersOffset() {
    FileRecord record =
        read(
            new Archive("GBK")
                .at(LocalDateTime.of(2016, 3, 4, 17, 30, 2))
                .entry(
                    "LMN.txt", NOTHING, Archive.unixTime(Instant.parse("2016-03-04T09:00:02Z"))));

    assertThat(record.timestamps(TimestampRole.ENTRY))
        .extracting(time -> time.moment().iso() + " " + time.origin().path())
        .containsExactly("2016-03-04T17:30:02 LMN.txt", "2016-03-04T09:00:02Z LMN.txt");
    assertThat(record.offsets())
        .singleElement()
        .satisfies(
            evidence -> {
              assertThat(evidence.offset()).isEqualTo("+08:30");
              assertThat(evidence.basis()).isEqualTo(OffsetEvidence.Basis.INFERRED);
              assertThat(evidence.zones()).containsExactly("Asia/Pyongyang");
            });
  }

  @Test
  void filesThatCelscopeReadsAreChildrenUnderTheirDecodedNames() {
    byte[] inner = new Archive("x-windows-949").entry("수정_원화_최종본.txt", NOTHING).bytes();
    FileRecord record =
        read(
            new Archive("x-windows-949")
                .entry("루멘_05화/원화_전달.zip", inner)
                .entry("루멘_05화/메모.txt", NOTHING));

    assertThat(record.children())
        .singleElement()
        .satisfies(
            child -> {
              assertThat(child.file().name()).isEqualTo("원화_전달.zip");
              assertThat(child.file().path()).contains("LMN_E05.zip!루멘_05화/원화_전달.zip");
              assertThat(names(child)).containsExactly("수정_원화_최종본.txt");
            });
  }

  @Test
  void backslashesDivideFoldersToo() {
    FileRecord record = read(new Archive("GBK").entry("E05\\LO\\a.txt", NOTHING));

    assertThat(record.texts().get(0).text()).isEqualTo("E05\\LO\\a.txt");
    assertThat(record.texts().get(0).origin().path()).isEqualTo("E05/LO/a.txt");
  }

  @Test
  void aLockedEntryIsAProblemAndItsNameStillRead() {
    byte[] bytes = new Archive("GBK").entry("原画_修改.png", NOTHING).bytes();
    int directory = bytes.length - 22 - 46 - "原画_修改.png".getBytes(Charset.forName("GBK")).length;
    bytes[directory + 8] |= 1;
    FileRecord record = read(bytes, Limits.standard());

    assertThat(names(record)).containsExactly("原画_修改.png");
    assertThat(record.children()).isEmpty();
    assertThat(record.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(ProblemCode.ENCRYPTED);
              assertThat(problem.message()).isEqualTo("1 of 1 entries are encrypted");
            });
  }

  @Test
  void aLimitOfChildrenIsSaid() {
    byte[] inner = new Archive("GBK").entry("a.txt", NOTHING).bytes();
    byte[] bytes = new Archive("GBK").entry("a.zip", inner).entry("b.zip", inner).bytes();
    FileRecord record = read(bytes, Limits.standard().withChildren(1));

    assertThat(record.children()).hasSize(1);
    assertThat(record.problems())
        .extracting(problem -> problem.code())
        .containsExactly(ProblemCode.LIMIT);
  }

  @Test
  void anEntryThatIsCutLeavesTheRest() {
    byte[] inner = new Archive("GBK").entry("a.txt", new byte[5000]).bytes();
    byte[] bytes = new Archive("GBK").entry("a.zip", inner).entry("b.zip", inner).bytes();
    bytes[60] ^= 0x55; // inside the deflated bytes of the first entry
    FileRecord record = read(bytes, Limits.standard());

    assertThat(names(record)).containsExactly("a.zip", "b.zip");
    assertThat(record.children()).extracting(child -> child.file().name()).contains("b.zip");
  }
}
