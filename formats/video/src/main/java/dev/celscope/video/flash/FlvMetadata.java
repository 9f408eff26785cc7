package dev.celscope.video.flash;

import dev.celscope.record.Cue;
import dev.celscope.record.Origin;
import dev.celscope.record.Rational;
import dev.celscope.record.TextKind;
import dev.celscope.record.TimestampRole;
import dev.celscope.record.VideoInfo;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.time.Epochs;
import dev.celscope.video.clip.ClipFindings;
import dev.celscope.video.clip.Field;
import dev.celscope.video.clip.FieldTable;
import dev.celscope.video.clip.FrameRates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Script data: a name and a value; of {@code onMetaData} and {@code onXMPData} they are facts. */
final class FlvMetadata implements Amf.Visitor {
  private static final int STRING = 2;
  private static final double LONGEST_SECONDS = 1e9;

  private final ClipFindings findings;
  private final Map<String, Double> numbers = new HashMap<>();
  private String root = "";
  private String cuePoint = "";
  private ByteSource body;

  FlvMetadata(ByteSource file, ClipFindings findings) {
    this.body = file;
    this.findings = findings;
  }

  void read(ByteSource scriptData) throws IOException {
    body = scriptData;
    Cursor cursor = body.cursor();
    cursor.verify(cursor.u8() == STRING, 0, "Script data do not begin with a name");
    root = cursor.text(cursor.u16be(), StandardCharsets.UTF_8);
    new Amf(cursor, this).value(root);
  }

  private String key(String path) {
    return path.substring(Math.min(path.length(), root.length() + 1)).toLowerCase(Locale.ROOT);
  }

  @Override
  public void number(String path, double value, long offset) {
    String key = key(path);
    numbers.putIfAbsent(key, value);
    if (key.matches("cuepoints\\[\\d+]/time") && !cuePoint.isEmpty()) {
      Cue cue = Cue.at(seconds(value));
      Origin origin = Origin.of(path, "Flash:CuePointName", offset);
      findings.cue(TextKind.MARKER, cuePoint, origin, Optional.empty(), cue);
      cuePoint = "";
    }
  }

  @Override
  public void text(String path, String value, long offset) throws IOException {
    String key = key(path);
    if (key.startsWith("livexml") || root.equals("onXMPData")) {
      byte[] packet = value.getBytes(StandardCharsets.UTF_8);
      findings.findings().block("application/rdf+xml", path, body.decoded(packet));
    } else if (key.matches("cuepoints\\[\\d+]/name")) {
      cuePoint = value;
    } else {
      Field field = FieldTable.FLASH.get(key);
      findings.field(field, value, path, offset);
    }
  }

  @Override
  public void date(String path, double millis, long offset) {
    if (!Double.isFinite(millis)) {
      return;
    }
    Field field = FieldTable.FLASH.get(key(path));
    TimestampRole role = field.timestamp().orElse(TimestampRole.CONTENT);
    long whole = Math.round(millis);
    findings.timestamp(
        role, Epochs.unixMillis(whole), Origin.of(path, field.tag(), offset), Long.toString(whole));
  }

  private static Duration seconds(double seconds) {
    double bounded = Math.max(0, Math.min(seconds, LONGEST_SECONDS));
    return Duration.ofNanos(Math.round(bounded * 1e9));
  }

  private double number(String key) {
    return numbers.getOrDefault(key, 0.0);
  }

  boolean hasSize() {
    return number("width") >= 1 && number("height") >= 1;
  }

  boolean hasDuration() {
    return number("duration") > 0;
  }

  /**
   * Says what the metadata tell.
   *
   * @param shaped whether the pictures themselves tell at which aspect they are shown
   */
  void describe(VideoInfo.Builder video, boolean shaped) {
    if (hasSize()) {
      long width = Math.round(number("width"));
      long height = Math.round(number("height"));
      video.size(width, height);
      if (!shaped) {
        video.displayAspect(new Rational(width, height));
      }
    }
    if (hasDuration()) {
      video.duration(seconds(number("duration")));
    }
    double rate = Math.max(number("framerate"), number("videoframerate"));
    FrameRates.ofNumber(rate).ifPresent(video::frameRate);
    if (number("totalframes") >= 1) {
      video.frames(Math.round(number("totalframes")));
    }
  }
}
