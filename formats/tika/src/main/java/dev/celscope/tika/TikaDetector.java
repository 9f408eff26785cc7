package dev.celscope.tika;

import dev.celscope.format.Detection;
import dev.celscope.format.FallbackDetector;
import dev.celscope.format.FileType;
import dev.celscope.format.FileTypes;
import dev.celscope.record.Family;
import dev.celscope.source.ByteSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeType;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;

/**
 * Names a file by Apache Tika's table of magics and file names. A type that celscope has as well
 * comes as celscope's own; any other has Tika's title, the family of its media type, and no reader.
 */
public final class TikaDetector implements FallbackDetector {
  /** What Tika says where it knows no more than celscope already does. */
  private static final Set<MediaType> NOTHING_NEW =
      Set.of(MediaType.OCTET_STREAM, MediaType.TEXT_PLAIN, MediaType.EMPTY);

  /** Tika's table. Loaded by the JVM once, on first use. */
  private static final class Loaded {
    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
  }

  /** For {@link java.util.ServiceLoader}; loads nothing yet. */
  public TikaDetector() {}

  @Override
  public Optional<Detection> detect(ByteSource source, String name) throws IOException {
    var hints = new Metadata();
    if (!name.isEmpty()) {
      hints.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    }
    MediaType found;
    try (InputStream in = source.stream()) {
      found = Loaded.TYPES.detect(in, hints).getBaseType();
    }
    if (NOTHING_NEW.contains(found)) {
      return Optional.empty();
    }
    FileType type = FileTypes.standard().find(found.toString()).orElseGet(() -> type(found));
    return Optional.of(new Detection(type, "Tika's table says " + found, false));
  }

  private static FileType type(MediaType found) {
    String title = found.toString();
    List<String> extensions = List.of();
    try {
      MimeType entry = Loaded.TYPES.forName(found.toString());
      title = entry.getDescription().isEmpty() ? title : entry.getDescription();
      extensions = entry.getExtensions().stream().map(extension -> extension.substring(1)).toList();
    } catch (MimeTypeException e) {
      // A name that Tika itself gave is no name to Tika: the bare type has to do.
    }
    return new FileType(
        found.toString(), title, family(found), extensions, Optional.empty(), Optional.empty());
  }

  private static Family family(MediaType type) {
    return switch (type.getType()) {
      case "image" -> Family.IMAGE;
      case "video", "audio" -> Family.VIDEO;
      default -> Family.OTHER;
    };
  }
}
