package dev.celscope.benchmark;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Tag;
import dev.celscope.Celscope;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.jspecify.annotations.Nullable;
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

  /** The description of each tag: what its users read. Until it is asked for, it is not made. */
  static FileReader metadataExtractorTexts() {
    return file -> {
      List<@Nullable String> texts = new ArrayList<>();
      for (Directory directory : ImageMetadataReader.readMetadata(file.toFile()).getDirectories()) {
        for (Tag tag : directory.getTags()) {
          texts.add(tag.getDescription());
        }
      }
      return texts;
    };
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
