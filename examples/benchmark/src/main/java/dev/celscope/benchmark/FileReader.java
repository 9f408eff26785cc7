package dev.celscope.benchmark;

import com.drew.imaging.ImageMetadataReader;
import dev.celscope.Celscope;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.xml.sax.helpers.DefaultHandler;

/** A contestant: reads one file and gives whatever it found. */
interface FileReader {

  /** Reads a file from disk, opened anew. */
  Object read(Path file) throws Exception;

  /** The whole record: dates, people, texts, media, name, language, children. */
  static FileReader celscope() {
    Celscope celscope = Celscope.standard();
    return celscope::read;
  }

  /** What stands in the file, and nothing that follows from it; others conclude nothing either. */
  static FileReader celscopeValues() {
    Celscope celscope = Celscope.builder().conclusions(false).build();
    return celscope::read;
  }

  /** The directories of tags, nothing looked up in them. */
  static FileReader metadataExtractor() {
    return file -> ImageMetadataReader.readMetadata(file.toFile());
  }

  /** The metadata and the events of the text, which nobody keeps. */
  static FileReader tika() {
    var parser = new AutoDetectParser();
    return file -> {
      var metadata = new Metadata();
      try (InputStream in = TikaInputStream.get(file, metadata)) {
        parser.parse(in, new DefaultHandler(), metadata, new ParseContext());
      }
      return metadata;
    };
  }
}
