package dev.celscope.video.matroska;

import dev.celscope.container.EbmlElement;
import dev.celscope.container.EbmlElements;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.source.ByteSource;
import dev.celscope.video.clip.ClipFindings;
import java.io.IOException;
import java.util.Optional;

/** Attached files: fonts and pictures, each a file of its own (RFC 9559, 5.1.6). */
final class Attachments {
  private final ClipFindings findings;
  private int count;

  Attachments(ClipFindings findings) {
    this.findings = findings;
  }

  void read(EbmlElement attachments) throws IOException {
    ElementWalk.over(
        attachments,
        "Segment/Attachments",
        findings,
        file -> {
          if (file.id() == Ids.ATTACHED_FILE) {
            attachedFile(file, "Segment/Attachments/AttachedFile[" + ++count + "]");
          }
        });
  }

  private void attachedFile(EbmlElement file, String path) throws IOException {
    String name = "";
    Optional<ByteSource> data = Optional.empty();
    EbmlElements fields = file.elements();
    while (fields.hasNext()) {
      EbmlElement field = fields.next();
      long offset = field.body().offset();
      switch (field.id()) {
        case Ids.FILE_NAME -> {
          name = field.text();
          Origin origin = Origin.of(path + "/FileName", "Matroska:AttachedFileName", offset);
          findings.text(TextKind.NAME, name, origin, Optional.empty());
        }
        case Ids.FILE_DESCRIPTION -> {
          Origin origin =
              Origin.of(path + "/FileDescription", "Matroska:AttachedFileDescription", offset);
          findings.text(TextKind.DESCRIPTION, field.text(), origin, Optional.empty());
        }
        case Ids.FILE_DATA -> data = Optional.of(field.body());
        default -> {}
      }
    }
    if (data.isPresent()) {
      findings.findings().child(name, path, data.get());
    }
  }
}
