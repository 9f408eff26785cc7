package dev.celscope.format;

import dev.celscope.source.ByteSource;
import dev.celscope.testing.ByteBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What the tests of detection share. */
abstract class DetectingTest {
  static Detection detect(byte[] file, String name) {
    try {
      return TypeDetector.standard().detect(ByteSource.of(file), name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Detection detect(ByteBuilder file, String name) {
    return detect(file.build(), name);
  }

  static Detection detect(String text, String name) {
    return detect(text.getBytes(StandardCharsets.UTF_8), name);
  }

  static String type(byte[] file, String name) {
    return detect(file, name).type().mediaType();
  }

  static String type(String text, String name) {
    return detect(text, name).type().mediaType();
  }

  /** A ZIP of entries given as name, content, name, content …, deflated. */
  static byte[] zip(String... namesAndContents) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndContents[i]));
        zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static byte[] gzip(String content) {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
