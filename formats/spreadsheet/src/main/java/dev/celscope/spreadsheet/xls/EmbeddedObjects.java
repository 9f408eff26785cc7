package dev.celscope.spreadsheet.xls;

import dev.celscope.container.CfbEntry;
import dev.celscope.format.Findings;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.Origin;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.ReadException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Documents inside a workbook, each in a storage {@code MBD…} of its own (MS-XLS 2.1.7.3): their
 * properties, and the file that such a storage may hold as it was.
 */
final class EmbeddedObjects {
  private final CompoundFile file;
  private final Findings findings;

  EmbeddedObjects(CompoundFile file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  void say() throws IOException {
    for (CfbEntry storage : file.root().children()) {
      if (storage.kind() == CfbEntry.Kind.STORAGE) {
        try {
          say(storage);
        } catch (ReadException e) {
          findings.problem(e, storage.name());
        }
      }
    }
  }

  private void say(CfbEntry storage) throws IOException {
    properties(storage, "\u0005SummaryInformation", "summary");
    properties(storage, "\u0005DocumentSummaryInformation", "document");
    Optional<ByteSource> packed = file.find(storage, "\u0001Ole10Native");
    if (packed.isPresent()) {
      packed(packed.get(), storage.name() + "/Ole10Native");
    }
    for (String name : new String[] {"Package", "CONTENTS"}) {
      Optional<ByteSource> content = file.find(storage, name);
      if (content.isPresent() && findings.takesChildren()) {
        findings.child(storage.name(), storage.name() + "/" + name, content.get());
      }
    }
  }

  private void properties(CfbEntry storage, String stream, String set) throws IOException {
    Optional<ByteSource> bytes = file.find(storage, stream);
    if (bytes.isPresent()) {
      String path = storage.name() + "/" + stream.substring(1);
      DocumentProperties.read(bytes.get(), set, path, findings);
    }
  }

  /**
   * A file that was dragged into the workbook: size u32, kind u16 (2), its label and the path that
   * it came from, flags u32, the length u32 and text of the path of its temporary copy, the length
   * u32 of the content and the content. Texts end with a zero byte and are in the writer's code
   * page.
   */
  private void packed(ByteSource stream, String path) throws IOException {
    Cursor cursor = stream.cursor();
    if (cursor.skip(4).u16le() != 2) {
      return; // the content alone, in the form of the program that made it
    }
    byte[] label = text(cursor);
    findings.attribution(AttributionRole.PATH, text(cursor), Origin.of(path, "file name"));
    byte[] copy = cursor.skip(4).bytes(cursor.u32le());
    findings.attribution(AttributionRole.PATH, copy, Origin.of(path, "temporary path"));
    ByteSource content = cursor.slice(Math.min(cursor.u32le(), cursor.remaining()));
    if (findings.takesChildren()) {
      findings.child(new String(label, StandardCharsets.ISO_8859_1), path, content);
    }
  }

  private static byte[] text(Cursor cursor) throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    for (int c = cursor.u8(); c != 0 && text.size() < 0x8000; c = cursor.u8()) {
      text.write(c);
    }
    return text.toByteArray();
  }
}
