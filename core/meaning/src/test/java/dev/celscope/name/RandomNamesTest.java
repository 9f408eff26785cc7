package dev.celscope.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.record.NameParse;
import dev.celscope.record.NameToken;
import dev.celscope.record.TokenKind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Names and folders put together at random from what names are made of: whatever stands beside
 * what, the tokens cover the name once, and its Unicode form changes nothing.
 */
class RandomNamesTest {
  private static final int NAMES = 40_000;

  private static final List<String> PIECES =
      List.of(
          "LMN",
          "lmn",
          "NHT2",
          "Lumen",
          "流明",
          "루멘",
          "ルーメン",
          "A",
          "B",
          "ab",
          "s",
          "S",
          "e",
          "E",
          "c",
          "C",
          "t",
          "T",
          "v",
          "V",
          "R",
          "#",
          "＃",
          "No.",
          "no",
          "第",
          "話",
          "话",
          "集",
          "화",
          "회",
          "季",
          "期",
          "시즌",
          "cut",
          "CUT",
          "カット",
          "컷",
          "镜头",
          "卡",
          "镜",
          "sc",
          "SC",
          "シーン",
          "씬",
          "场",
          "sq",
          "seq",
          "SH",
          "shot",
          "take",
          "tk",
          "ver",
          "rev",
          "retake",
          "返修",
          "リテイク",
          "LO",
          "BG",
          "AD",
          "CU",
          "TS",
          "KEY",
          "原画",
          "二原",
          "動画",
          "动画",
          "원화",
          "동화",
          "layout",
          "コンテ",
          "分镜",
          "仕上",
          "撮影",
          "作監",
          "総作監修正",
          "演出",
          "修正",
          "수정",
          "ks",
          "ss",
          "+",
          "end",
          "final",
          "wip",
          "定稿",
          "완료",
          "ok",
          "UP",
          "copy",
          "副本",
          "복사본",
          "コピー",
          "兼用",
          "Apart",
          "Aパート",
          "PART",
          "OP",
          "PV",
          "予告",
          "1080p",
          "4K",
          "1920x1080",
          "x264",
          "10bit",
          "24fps",
          "5.1",
          "[A1B2C3D4]",
          "IMG",
          "DSC",
          "KakaoTalk",
          "微信图片",
          "mmexport",
          "Screenshot",
          "Dec",
          "2023年12月4日",
          "2023년 12월",
          "오후",
          "PM",
          "am",
          "Z",
          "T15",
          "年",
          "月",
          "日",
          "三",
          "十二",
          "二十",
          "〇五",
          "%04d",
          "####",
          "@@",
          "$F4",
          "render",
          "._",
          "~$",
          "(1)",
          "(2)");

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "1",
          "3",
          "05",
          "12",
          "24",
          "012",
          "034",
          "101",
          "305",
          "0001",
          "0101",
          "1204",
          "1302",
          "2023",
          "12345",
          "231204",
          "151530",
          "20231204",
          "20231399",
          "153012345",
          "20231204153012",
          "1705000000000",
          "-0005",
          "1001-1096",
          "12-15",
          "012・013",
          "3.5");

  private static final List<String> JOINTS =
      List.of("", "", "_", "_", "_", "-", " ", ".", "__", " - ", "・", "~", ",");

  private static final List<String> EXTENSIONS =
      List.of("", ".psd", ".tga", ".exr", ".png", ".mov", ".xlsx", ".clip", ".jpg", ".zip", ".PSD");

  private final Random random = new Random(305);

  private static <T> T one(Random random, List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private String name(boolean file) {
    var name = new StringBuilder();
    int pieces = 1 + random.nextInt(file ? 7 : 2);
    for (int i = 0; i < pieces; i++) {
      name.append(one(random, random.nextInt(5) < 2 ? NUMBERS : PIECES));
      name.append(i == pieces - 1 ? "" : one(random, JOINTS));
    }
    return file ? name.append(one(random, EXTENSIONS)).toString() : name.toString();
  }

  private String path() {
    var path = new StringBuilder();
    for (int i = random.nextInt(4); i > 0; i--) {
      path.append(name(false)).append('/');
    }
    return path.append(name(true)).toString();
  }

  @Test
  void everyNameIsCoveredOnceWhateverItIsMadeOf() {
    for (int i = 0; i < NAMES; i++) {
      String path = path();
      String name = path.substring(path.lastIndexOf('/') + 1);
      NameParse parse = NameParser.standard().parse(path);
      if (parse.repair().isEmpty()) {
        assertThat(covered(parse)).as(path).isEqualTo(name);
      }
      for (NameToken token : parse.tokens()) {
        String whole = token.folder().orElse(name);
        if (parse.repair().isEmpty()) {
          assertThat(whole.substring(token.start(), token.end())).as(path).isEqualTo(token.text());
        }
        assertThat(token.moment().isPresent() && token.kind() != TokenKind.DATE).as(path).isFalse();
      }
    }
  }

  @Test
  void theUnicodeFormChangesNoMeaning() {
    for (int i = 0; i < NAMES / 4; i++) {
      String path = path();
      assertThat(meaning(Normalizer.normalize(path, Normalizer.Form.NFD)))
          .as(path)
          .isEqualTo(meaning(Normalizer.normalize(path, Normalizer.Form.NFC)));
    }
  }

  @Test
  void theOrderOfAFolderChangesNothing() {
    for (int folder = 0; folder < 300; folder++) {
      String stem = name(false);
      List<String> names = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        names.add(stem + one(random, JOINTS) + (1199 + i) + one(random, EXTENSIONS));
      }
      List<NameParse> forward = NameParser.standard().parseAll(names);
      List<String> reversed = new ArrayList<>(names);
      Collections.reverse(reversed);
      List<NameParse> backward = new ArrayList<>(NameParser.standard().parseAll(reversed));
      Collections.reverse(backward);
      assertThat(backward).as(stem).isEqualTo(forward);
    }
  }

  private static String covered(NameParse parse) {
    return parse.tokens().stream()
        .filter(token -> token.folder().isEmpty())
        .map(NameToken::text)
        .collect(Collectors.joining());
  }

  private static List<String> meaning(String path) {
    return NameParser.standard().parse(path).tokens().stream()
        .filter(token -> token.kind() != TokenKind.TEXT && token.kind() != TokenKind.SHOW)
        .map(token -> token.kind() + " " + Normalizer.normalize(token.value(), Normalizer.Form.NFC))
        .toList();
  }
}
