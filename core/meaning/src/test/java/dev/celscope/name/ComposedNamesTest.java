package dev.celscope.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.record.NameParse;
import dev.celscope.record.NameToken;
import dev.celscope.record.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Names put together from fields of known meaning, in the forms of four languages, with every
 * separator: each field must come out with its meaning, whatever stands beside it.
 */
class ComposedNamesTest {
  private record Field(TokenKind kind, String value, List<String> forms) {
    static Field of(TokenKind kind, String value, String... forms) {
      return new Field(kind, value, List.of(forms));
    }
  }

  private static final List<Field> SEASONS =
      List.of(
          Field.of(TokenKind.SEASON, "3", "S03", "第3季", "第三季", "시즌3", "3期", "Season 3"),
          Field.of(TokenKind.SEASON, "12", "S12", "第12季", "第十二季", "시즌12", "12期"));

  private static final List<Field> EPISODES =
      List.of(
          Field.of(TokenKind.EPISODE, "5", "EP05", "第5話", "第五集", "05화", "5회", "#05", "第5话"),
          Field.of(TokenKind.EPISODE, "24", "EP24", "第24話", "第二十四集", "24화", "#24", "ep024"));

  private static final List<Field> SHOTS =
      List.of(
          Field.of(
              TokenKind.SHOT, "12", "C012", "cut012", "カット012", "컷012", "镜头012", "卡012", "SH012"),
          Field.of(TokenKind.SHOT, "12A", "C012A", "cut12A", "カット12A", "컷12A"),
          Field.of(TokenKind.SHOT, "231", "C231", "cut231", "shot231", "カット231", "컷231"));

  private static final List<Field> PROCESSES =
      List.of(
          Field.of(TokenKind.PROCESS, "layout", "LO", "レイアウト", "레이아웃", "构图", "layout"),
          Field.of(TokenKind.PROCESS, "key-animation", "原画", "원화", "GENGA", "genga"),
          Field.of(TokenKind.PROCESS, "second-key-animation", "二原", "第二原画", "2원화"),
          Field.of(TokenKind.PROCESS, "in-between", "動画", "动画", "동화", "中割", "douga"),
          Field.of(TokenKind.PROCESS, "background", "背景", "배경", "BG"),
          Field.of(TokenKind.PROCESS, "composite", "撮影", "合成", "촬영", "comp"),
          Field.of(TokenKind.PROCESS, "storyboard", "コンテ", "分镜", "콘티", "conte"),
          Field.of(TokenKind.PROCESS, "paint", "仕上", "上色", "채색"),
          Field.of(TokenKind.PROCESS, "timesheet", "タイムシート", "摄影表"));

  private static final List<Field> VERSIONS =
      List.of(
          Field.of(TokenKind.VERSION, "3", "v03", "V3", "ver3", "v003"),
          Field.of(TokenKind.VERSION, "12", "v12", "ver12"));

  private static final List<Field> DATES =
      List.of(
          Field.of(TokenKind.DATE, "2023-12-04", "20231204", "2023-12-04", "2023.12.04", "231204"));

  private static final List<Field> PARTS =
      List.of(
          Field.of(TokenKind.PART, "A", "Apart", "Aパート", "PART A"),
          Field.of(TokenKind.PART, "B", "Bpart", "Bパート"));

  private static final List<Field> SEQUENCES =
      List.of(Field.of(TokenKind.SEQUENCE, "40", "SQ040", "seq040", "sq40"));

  private static final List<Field> SCENES =
      List.of(Field.of(TokenKind.SCENE, "42", "SC042", "场42", "씬42", "シーン42", "sc042"));

  private static final List<Field> REVISIONS =
      List.of(
          Field.of(TokenKind.REVISION, "animation-director", "作監", "作監修正"),
          Field.of(TokenKind.REVISION, "director", "監督修正"),
          Field.of(TokenKind.REVISION, "chief-animation-director", "総作監", "総作監修正"),
          Field.of(TokenKind.REVISION, "correction", "修正", "수정"));

  private static final List<Field> TAKES =
      List.of(Field.of(TokenKind.TAKE, "3", "take3", "T3", "tk03"));

  private static final List<Field> RETAKES =
      List.of(
          Field.of(TokenKind.RETAKE, "2", "R2", "retake02", "返修2", "リテイク2", "리테이크2"),
          Field.of(TokenKind.RETAKE, "", "リテイク", "리테이크", "retake"));

  private static final List<Field> TECHNICAL =
      List.of(
          Field.of(TokenKind.RESOLUTION, "1080p", "1080p"),
          Field.of(TokenKind.RESOLUTION, "1920x1080", "1920x1080"),
          Field.of(TokenKind.RESOLUTION, "4k", "4K"),
          Field.of(TokenKind.CODEC, "h264", "h264"),
          Field.of(TokenKind.CODEC, "x264", "x264"),
          Field.of(TokenKind.FPS, "24", "24fps"));

  private static final List<Field> STATUSES =
      List.of(
          Field.of(TokenKind.STATUS, "final", "FINAL", "final"),
          Field.of(TokenKind.STATUS, "approved", "定稿", "決定稿"),
          Field.of(TokenKind.STATUS, "wip", "wip", "WIP"));

  /** Every other name is made of the fields that most names have, the rest of the rarer ones. */
  private static final List<List<List<Field>>> ORDERS =
      List.of(
          List.of(SEASONS, EPISODES, SHOTS, PROCESSES, VERSIONS, DATES),
          List.of(EPISODES, PARTS, SHOTS, PROCESSES, REVISIONS, RETAKES),
          List.of(EPISODES, SEQUENCES, SHOTS, PROCESSES, TAKES, TECHNICAL),
          List.of(SEASONS, EPISODES, SCENES, SHOTS, PROCESSES, VERSIONS, STATUSES));

  private static final List<String> EXTENSIONS = List.of("psd", "clip", "mp4", "xlsx", "xdts");

  private static final int NAMES = 4_000;

  @Test
  void everyFieldKeepsItsMeaningBesideEveryOther() {
    Random random = new Random(231204);
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < NAMES; i++) {
      String separator = i % 5 == 0 ? "-" : "_";
      var name = new StringBuilder("LMN");
      List<NameToken.Alternative> expected = new ArrayList<>();
      for (List<Field> fields : ORDERS.get(i % ORDERS.size())) {
        if (random.nextInt(4) > 0) {
          Field field = fields.get(random.nextInt(fields.size()));
          String form = field.forms().get(random.nextInt(field.forms().size()));
          name.append(separator).append(form);
          expected.add(new NameToken.Alternative(field.kind(), field.value(), 1));
        }
      }
      name.append('.').append(EXTENSIONS.get(random.nextInt(EXTENSIONS.size())));
      if (expected.size() > 3) { // fewer bear each other out too little to be claimed
        check(name.toString(), expected, wrong);
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static void check(String name, List<NameToken.Alternative> expected, List<String> wrong) {
    NameParse parse = NameParser.standard().parse(name);
    for (NameToken.Alternative field : expected) {
      boolean found =
          parse.tokens().stream()
              .anyMatch(
                  token -> token.kind() == field.kind() && token.value().equals(field.value()));
      if (!found) {
        wrong.add(name + ": " + field.kind() + " " + field.value());
      }
    }
  }
}
