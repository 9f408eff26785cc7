package dev.celscope.video;

import dev.celscope.testing.ReaderContract.Sample;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The clips of testdata/video; how each was made stands in make-video.sh beside that folder. */
public final class TestClips {
  private TestClips() {}

  /** Where a clip lies. */
  public static Path path(String name) {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("testdata/video"))) {
      folder = folder.getParent();
    }
    return folder.resolve("testdata/video").resolve(name);
  }

  /** A clip for the contract test. */
  public static Sample sample(String name, String mediaType) {
    return new Sample(name, mediaType, () -> bytes(name));
  }

  /** The bytes of a clip. */
  public static byte[] bytes(String name) {
    try {
      return Files.readAllBytes(path(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
