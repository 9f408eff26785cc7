package dev.celscope.video.flash;

import dev.celscope.record.AttributionRole;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.record.TimestampRole;
import dev.celscope.record.Track;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.time.Epochs;
import dev.celscope.video.clip.BitReader;
import dev.celscope.video.clip.ClipFindings;
import dev.celscope.video.clip.Codecs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The tags that tell of dates, programs and words (SWF File Format Specification 19). */
final class SwfTags {
  private static final int DEFINE_SOUND = 14;
  private static final int SOUND_STREAM_HEAD = 18;
  private static final int DEFINE_EDIT_TEXT = 37;
  private static final int PRODUCT_INFO = 41;
  private static final int FRAME_LABEL = 43;
  private static final int SOUND_STREAM_HEAD_2 = 45;
  private static final int DEFINE_FONT_2 = 48;
  private static final int EXPORT_ASSETS = 56;
  private static final int IMPORT_ASSETS = 57;
  private static final int DEFINE_VIDEO_STREAM = 60;
  private static final int DEBUG_ID = 63;
  private static final int IMPORT_ASSETS_2 = 71;
  private static final int DEFINE_FONT_3 = 75;
  private static final int SYMBOL_CLASS = 76;
  private static final int METADATA = 77;
  private static final int SCENES_AND_LABELS = 86;
  private static final int DEFINE_FONT_NAME = 88;

  private final ClipFindings findings;
  private final List<Track> tracks = new ArrayList<>();

  SwfTags(ClipFindings findings) {
    this.findings = findings;
  }

  void read(int code, ByteSource body, String parent) throws IOException {
    Cursor cursor = body.cursor();
    switch (code) {
      case DEFINE_VIDEO_STREAM -> track("video", "v" + (cursor.skip(9).u8() & 0x0f));
      case DEFINE_SOUND -> track("audio", "a" + (cursor.skip(2).u8() >>> 4));
      case SOUND_STREAM_HEAD, SOUND_STREAM_HEAD_2 -> {
        int format = cursor.skip(1).u8() >>> 4;
        if (cursor.u16le() > 0) { // samples in a block: none where nothing is streamed
          track("audio", "a" + format);
        }
      }
      case METADATA -> metadata(body, parent + "Metadata");
      case PRODUCT_INFO -> productInfo(cursor, parent + "ProductInfo");
      case FRAME_LABEL -> text(TextKind.MARKER, cursor, parent + "FrameLabel", "FrameLabel");
      case EXPORT_ASSETS -> symbols(cursor, parent + "ExportAssets");
      case SYMBOL_CLASS -> symbols(cursor, parent + "SymbolClass");
      case IMPORT_ASSETS, IMPORT_ASSETS_2 -> imported(cursor, parent + "ImportAssets");
      case SCENES_AND_LABELS -> scenes(cursor, parent + "DefineSceneAndFrameLabelData");
      case DEFINE_EDIT_TEXT -> editText(body, parent + "DefineEditText");
      case DEFINE_FONT_2, DEFINE_FONT_3 -> font(cursor, parent + "DefineFont");
      case DEFINE_FONT_NAME -> fontName(cursor, parent + "DefineFontName");
      case DEBUG_ID -> {
        Origin origin = Origin.of(parent + "DebugID", "Flash:DebugID", cursor.offset());
        String id = HexFormat.of().formatHex(cursor.bytes(Math.min(16, cursor.remaining())));
        findings.attribution(AttributionRole.INSTANCE_ID, id, origin);
      }
      default -> {}
    }
  }

  private void track(String kind, String codec) {
    tracks.add(Codecs.FLASH.track(kind, codec, "", ""));
  }

  /** Video and sound that lie in the movie. */
  List<Track> tracks() {
    return tracks;
  }

  private void metadata(ByteSource body, String path) throws IOException {
    byte[] xml = body.allBytes();
    int length = xml.length > 0 && xml[xml.length - 1] == 0 ? xml.length - 1 : xml.length;
    findings.findings().block("application/rdf+xml", path, body.sliceUpTo(0, length));
  }

  /**
   * What the compiler says of itself: product and edition (u32), version (two u8), build (u64) and
   * compile date (u64, milliseconds since 1970).
   */
  private void productInfo(Cursor cursor, String path) throws IOException {
    long at = cursor.offset();
    long product = cursor.u32le();
    cursor.skip(4);
    String version = cursor.u8() + "." + cursor.u8() + "." + cursor.i64le();
    String name = product == 3 ? "Adobe Flex" : product == 0 ? "Flash" : "Macromedia Flex";
    findings.software(name + " " + version, Origin.of(path, "Flash:Product", at));
    Origin origin = Origin.of(path, "Flash:CompileDate", cursor.offset());
    long millis = cursor.i64le();
    findings.timestamp(
        TimestampRole.COMPILED, Epochs.unixMillis(millis), origin, Long.toString(millis));
  }

  private void text(TextKind kind, Cursor cursor, String path, String tag) throws IOException {
    Origin origin = Origin.of(path, "Flash:" + tag, cursor.offset());
    findings.text(kind, string(cursor), origin, Optional.empty());
  }

  /** A text up to its zero byte, in UTF-8 since version 6. */
  private static String string(Cursor cursor) throws IOException {
    int most = cursor.source().limits().textLength();
    return new String(cursor.untilZero(most), StandardCharsets.UTF_8);
  }

  /** A count, and for each symbol its id and its name. */
  private void symbols(Cursor cursor, String path) throws IOException {
    int count = cursor.u16le();
    for (int i = 1; i <= count && cursor.request(3); i++) {
      cursor.skip(2);
      text(TextKind.NAME, cursor, path + "[" + i + "]", "SymbolName");
    }
  }

  private void imported(Cursor cursor, String path) throws IOException {
    Origin origin = Origin.of(path, "Flash:ImportURL", cursor.offset());
    findings.attribution(AttributionRole.LINKED_FILE, string(cursor), origin);
  }

  /** Scenes, then frame labels: a count, and for each a frame and a name. */
  private void scenes(Cursor cursor, String path) throws IOException {
    long scenes = encoded(cursor);
    for (long i = 1; i <= scenes && cursor.request(2); i++) {
      encoded(cursor);
      text(TextKind.MARKER, cursor, path + "/scene[" + i + "]", "SceneName");
    }
    long labels = cursor.request(1) ? encoded(cursor) : 0;
    for (long i = 1; i <= labels && cursor.request(2); i++) {
      encoded(cursor);
      text(TextKind.MARKER, cursor, path + "/label[" + i + "]", "FrameLabel");
    }
  }

  /** A number in seven bits a byte, the lowest first. */
  private static long encoded(Cursor cursor) throws IOException {
    long value = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      int part = cursor.u8();
      value |= (long) (part & 0x7f) << shift;
      if (part < 0x80) {
        break;
      }
    }
    return value;
  }

  /** A text field: after id, bounds and flags come, by the flags, font, colour, length, layout. */
  private void editText(ByteSource body, String path) throws IOException {
    BitReader bits = new BitReader(body.bytes(2, (int) Math.min(17, Math.max(0, body.size() - 2))));
    int length = bits.read(5);
    Cursor cursor = body.cursor().skip(2 + (5 + 4L * length + 7) / 8);
    int first = cursor.u8();
    int second = cursor.u8();
    boolean font = (first & 0x01) != 0;
    cursor.skip(font ? 2 : 0);
    if ((second & 0x80) != 0) {
      string(cursor); // font class
      cursor.skip(font ? 0 : 2);
    }
    cursor.skip(font ? 2 : 0);
    cursor.skip((first & 0x04) != 0 ? 4 : 0); // colour
    cursor.skip((first & 0x02) != 0 ? 2 : 0); // longest length
    cursor.skip((second & 0x20) != 0 ? 9 : 0); // layout
    string(cursor); // variable
    if ((first & 0x80) != 0) {
      Origin origin = Origin.of(path, "Flash:EditText", cursor.offset());
      String text = string(cursor);
      boolean html = (second & 0x02) != 0;
      String words = html ? text.replaceAll("<[^>]*>", "") : text;
      findings.text(TextKind.TEXT_LAYER, words, origin, Optional.empty());
    }
  }

  /** Id, flags, language, and the name behind its length. */
  private void font(Cursor cursor, String path) throws IOException {
    cursor.skip(2 + 1 + 1);
    int length = cursor.u8();
    Origin origin = Origin.of(path, "Flash:FontName", cursor.offset());
    String name = cursor.text(Math.min(length, cursor.remaining()), StandardCharsets.UTF_8);
    findings.attribution(AttributionRole.FONT, name, origin);
  }

  private void fontName(Cursor cursor, String path) throws IOException {
    cursor.skip(2);
    Origin name = Origin.of(path, "Flash:FontName", cursor.offset());
    findings.attribution(AttributionRole.FONT, string(cursor), name);
    if (cursor.request(1)) {
      Origin copyright = Origin.of(path, "Flash:FontCopyright", cursor.offset());
      findings.text(TextKind.OTHER, string(cursor), copyright, Optional.empty());
    }
  }
}
