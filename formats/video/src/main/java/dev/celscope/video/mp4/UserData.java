package dev.celscope.video.mp4;

import dev.celscope.container.Box;
import dev.celscope.container.Boxes;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.video.clip.ClipFindings;
import dev.celscope.video.clip.Field;
import dev.celscope.video.clip.FieldTable;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * User data of the movie, a track or the file (QTFF, User Data Atoms; ISO/IEC 14496-12, 8.10; 3GPP
 * TS 26.244, 8.2), and the boxes that lie among them.
 */
final class UserData {
  /** XMP (XMP specification part 3, 2.2.2). */
  private static final UUID XMP = UUID.fromString("be7acfcb-97a9-42e8-9c71-999491e3afac");

  private final ClipFindings findings;
  private final CameraClock clock;

  UserData(ClipFindings findings, CameraClock clock) {
    this.findings = findings;
    this.clock = clock;
  }

  void read(Box udta, String path) throws IOException {
    read(udta, path, null);
  }

  /** User data of a track, which may name it. */
  void read(Box udta, String path, @Nullable Mp4Track track) throws IOException {
    BoxWalk.over(udta.boxes(), path, findings, box -> visit(box, BoxWalk.path(path, box), track));
  }

  private void visit(Box box, String path, @Nullable Mp4Track track) throws IOException {
    clock.box(box.type());
    switch (box.type()) {
      case "meta" -> metadata(box, path);
      case "ilst" -> new ItemList(findings).read(box, path);
      case "XMP_" -> xmp(box.body(), path);
      case "chpl" -> ChapterList.read(box, path, findings);
      case "Xtra" -> new Xtra(findings).read(box, path);
      case "uuid" -> extended(box, path);
      case "name" -> name(box, path, track);
      default -> value(box, path);
    }
  }

  /** A metadata box: in MP4 with version and flags before its boxes, in QuickTime without. */
  void metadata(Box meta, String path) throws IOException {
    Cursor cursor = meta.body().cursor();
    boolean bare = cursor.request(8) && cursor.skip(4).fourCc().equals("hdlr");
    new Metadata(findings).read(meta.boxes(bare ? 0 : 4), path);
  }

  /** A box with an extended type. */
  void extended(Box box, String path) throws IOException {
    if (box.uuid().filter(XMP::equals).isPresent()) {
      xmp(box.body(), path);
    } else if (box.uuid().filter(SonyProfile.ID::equals).isPresent()) {
      new SonyProfile(findings).read(box, path);
    }
  }

  private void xmp(ByteSource packet, String path) throws IOException {
    findings.findings().block("application/rdf+xml", path, packet);
  }

  /** Free space: some cameras keep user data in it. */
  void free(Box box) throws IOException {
    Boxes boxes = box.boxes();
    if (boxes.hasNext() && box.body().size() <= box.body().limits().textLength()) {
      Cursor cursor = box.body().cursor();
      cursor.skip(4);
      String type = cursor.fourCc();
      if (FieldTable.USER_DATA.find(type).isPresent() || type.equals("udta")) {
        read(box, box.type());
      }
    }
  }

  private void name(Box box, String path, @Nullable Mp4Track track) throws IOException {
    if (track == null) {
      value(box, path);
      return;
    }
    InternationalText text = UserDataText.plain(box);
    text.decoded().ifPresent(name -> track.name = name);
    Origin origin = Origin.of(path, track.group + ":TrackName", box.body().offset());
    if (text.decoded().isPresent()) {
      findings.text(TextKind.TRACK_NAME, text.decoded().get(), origin, Optional.empty());
    } else {
      findings.findings().text(TextKind.TRACK_NAME, text.bytes(), origin);
    }
  }

  private void value(Box box, String path) throws IOException {
    Optional<Field> known = FieldTable.USER_DATA.find(box.type());
    if (box.body().size() > box.body().limits().textLength()) {
      return;
    }
    if (holdsPicture(box)) {
      findings.findings().child(box.type().strip() + ".jpg", path, box.body());
    } else if (box.type().startsWith("©") || known.isPresent()) {
      Field field = FieldTable.USER_DATA.get(box.type());
      Origin origin = Origin.of(path, field.tag(), box.body().offset());
      for (InternationalText text : UserDataText.of(box)) {
        text.say(findings, field, origin);
      }
    }
  }

  private static boolean holdsPicture(Box box) throws IOException {
    byte[] start = new byte[3];
    return box.body().read(0, start, 0, 3) == 3
        && start[0] == (byte) 0xff
        && start[1] == (byte) 0xd8
        && start[2] == (byte) 0xff;
  }
}
