package dev.celscope.spreadsheet.xls;

import dev.celscope.container.CfbEntry;
import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.Origin;
import dev.celscope.record.TimestampRole;
import dev.celscope.source.ByteSource;
import dev.celscope.source.MalformedException;
import dev.celscope.source.ReadException;
import dev.celscope.time.Epochs;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads binary workbooks, in compound files and alone, and what encrypted workbooks leave open. */
public final class XlsReader implements FormatReader {
  private static final List<String> WORKBOOK_STREAMS =
      List.of("Workbook", "Book", "WORKBOOK", "BOOK", "WorkBook");

  /** For the service loader. */
  public XlsReader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of(
        "application/vnd.ms-excel",
        "application/wps-office.et",
        "application/x-excel-biff",
        "application/x-ooxml-encrypted");
  }

  @Override
  public String reads() {
    return "properties, sheets, cells, notes with authors, last writers, shared users, links, shapes,"
        + " charts, pictures, embedded files, fonts, printers, tables of work";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    if (!CompoundFile.begins(source)) {
      new BiffWorkbook(source, findings).read();
      return;
    }
    CompoundFile file = CompoundFile.open(source);
    clocks(file, findings);
    Optional<Charset> charset = properties(file, "\u0005SummaryInformation", "summary", findings);
    properties(file, "\u0005DocumentSummaryInformation", "document", findings);
    program(file, charset, findings);
    if (file.has("EncryptedPackage")) {
      EncryptedWorkbook.read(file, source, findings);
      return;
    }
    Optional<ByteSource> workbook = Optional.empty();
    for (String name : WORKBOOK_STREAMS) {
      workbook = workbook.isPresent() ? workbook : file.find(name);
    }
    if (workbook.isEmpty()) {
      throw new MalformedException("The compound file has no workbook stream", source.offset());
    }
    BiffWorkbook sheets =
        new BiffWorkbook(EncryptedWorkbook.opened(workbook.get(), source), findings);
    sheets.read();
    revisions(file, sheets, findings);
    new EmbeddedObjects(file, findings).say();
  }

  /** What a shared workbook keeps beside its cells. */
  private static void revisions(CompoundFile file, BiffWorkbook workbook, Findings findings)
      throws IOException {
    for (String name : new String[] {"Revision Log", "User Names"}) {
      try {
        Optional<ByteSource> stream = file.find(name);
        if (stream.isPresent()) {
          new BiffRevisions(findings, name, workbook::sheet).read(stream.get());
        }
      } catch (ReadException e) {
        findings.problem(e, name);
      }
    }
  }

  /** The root keeps when the file was last saved, in UTC. */
  private static void clocks(CompoundFile file, Findings findings) {
    CfbEntry root = file.root();
    Origin origin = Origin.of("Root Entry");
    Epochs.filetime(root.created())
        .ifPresent(
            moment ->
                findings.timestamp(
                    TimestampRole.CREATED, moment, origin, Long.toString(root.created())));
    Epochs.filetime(root.modified())
        .ifPresent(
            moment ->
                findings.timestamp(
                    TimestampRole.MODIFIED, moment, origin, Long.toString(root.modified())));
  }

  /** Says a property set; gives the charset of its texts. */
  private static Optional<Charset> properties(
      CompoundFile file, String stream, String set, Findings findings) throws IOException {
    try {
      Optional<ByteSource> bytes = file.find(stream);
      if (bytes.isPresent()) {
        return DocumentProperties.read(bytes.get(), set, stream.substring(1), findings);
      }
    } catch (ReadException e) {
      findings.problem(e, stream.substring(1));
    }
    return Optional.empty();
  }

  /** CompObj: what the program calls its documents, in the language of its interface. */
  private static void program(CompoundFile file, Optional<Charset> charset, Findings findings)
      throws IOException {
    Optional<ByteSource> stream = file.find("\u0001CompObj");
    if (stream.isEmpty() || stream.get().size() < 33) {
      return;
    }
    int length = (int) Math.min(stream.get().cursor().seek(28).u32le(), 256);
    byte[] name = stream.get().sliceUpTo(32, length).allBytes();
    if (name.length > 0 && name[0] > 0 && name[0] < ' ') {
      name = Arrays.copyOfRange(name, 1, name.length); // WPS writes a count of characters before
    }
    Origin origin = Origin.of("CompObj", "FlashPix:CompObjUserType");
    if (charset.isPresent()) {
      findings.attribution(AttributionRole.SOFTWARE, new String(name, charset.get()), origin);
    } else {
      findings.attribution(AttributionRole.SOFTWARE, name, origin);
    }
  }
}
