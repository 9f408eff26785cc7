package dev.celscope.format;

import dev.celscope.container.EbmlElement;
import dev.celscope.container.EbmlElements;
import dev.celscope.source.ReadException;
import java.io.IOException;
import java.util.List;

/** Tells Matroska and WebM apart by the DocType of the EBML header (RFC 8794, section 11.2.6). */
final class EbmlLook implements Look {
  private static final long DOC_TYPE = 0x4282;

  private final List<Clues.Clue> docTypes;

  EbmlLook(Clues clues) {
    docTypes = clues.of("ebml");
  }

  @Override
  public Told into(Probe probe, Told magic) throws IOException {
    try {
      EbmlElements elements = EbmlElements.of(probe.source()).next().elements();
      while (elements.hasNext()) {
        EbmlElement element = elements.next();
        if (element.id() == DOC_TYPE) {
          return byDocType(element.text(), magic);
        }
      }
      return magic;
    } catch (ReadException e) {
      return magic; // the header is broken: the reader says where
    }
  }

  private Told byDocType(String docType, Told magic) {
    for (Clues.Clue clue : docTypes) {
      if (clue.value().equals(docType)) {
        return clue.told();
      }
    }
    return magic;
  }
}
