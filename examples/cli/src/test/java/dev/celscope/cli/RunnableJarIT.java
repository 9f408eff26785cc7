package dev.celscope.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as it is handed out, run as its users run it. */
class RunnableJarIT {
  private static final Path JAR = Path.of("target/celscope.jar");

  @TempDir private Path folder;

  private Process start(List<String> options, String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-jar", JAR.toString()));
    command.addAll(List.of(args));
    return new ProcessBuilder(command).redirectError(folder.resolve("err").toFile()).start();
  }

  private String outputOf(List<String> options, String... args) throws Exception {
    Process process = start(options, args);
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).isZero();
    assertThat(folder.resolve("err")).isEmptyFile();
    return out;
  }

  @Test
  void zoneLocaleAndCharsetChangeNothing() throws Exception {
    Path file = Files.writeString(folder.resolve("LMN_S01I_LO.txt"), "夜鹰");

    String usual = outputOf(List.of(), "read", file.toString());

    assertThat(usual).startsWith("{\"schema\":\"celscope/1\"");
    assertThat(
            outputOf(
                List.of(
                    "-Duser.timezone=Asia/Pyongyang",
                    "-Duser.language=tr",
                    "-Duser.country=TR",
                    "-Dfile.encoding=ISO-8859-1"),
                "read",
                file.toString()))
        .isEqualTo(usual);
  }

  @Test
  void allReadersThatItRegistersAreListed() throws Exception {
    String formats = outputOf(List.of(), "formats");

    try (var jar = new JarFile(JAR.toFile())) {
      assertThat(text(jar, "META-INF/services/dev.celscope.format.FormatReader").lines())
          .isNotEmpty()
          .allSatisfy(
              reader ->
                  assertThat(formats)
                      .contains(" " + reader.substring(reader.lastIndexOf('.') + 1)));
    }
  }

  /** With {@code -Dcelscope.readme.update} the table is written anew instead. */
  @Test
  void theReadmeNamesTheFormatsThatAreRead() throws Exception {
    String table = "<!-- formats -->\n" + outputOf(List.of(), "formats", "--markdown");
    Path readme = Path.of("../../README.md");
    String text = Files.readString(readme);
    int start = text.indexOf("<!-- formats -->");
    int end = text.indexOf("<!-- end of formats -->");

    if (System.getProperty("celscope.readme.update") != null) {
      Files.writeString(readme, text.substring(0, start) + table + text.substring(end));
      return;
    }
    assertThat(text.substring(start, end))
        .as("mvn verify -Dcelscope.readme.update writes the table of README.md anew")
        .isEqualTo(table);
  }

  @Test
  void whoeverClosesThePipeEndsItInSilence() throws Exception {
    for (int i = 0; i < 400; i++) {
      Files.writeString(folder.resolve("LMN_S01E02_SC010_LO_v" + i + ".txt"), "Lumen");
    }
    Process process = start(List.of(), "read", folder.toString());
    try (InputStream out = process.getInputStream()) {
      assertThat(out.read()).isEqualTo('{');
    }
    assertThat(process.waitFor()).isZero();
    assertThat(folder.resolve("err")).isEmptyFile();
  }

  @Test
  void theLicencesOfWhatItBundlesAreInIt() throws Exception {
    try (var jar = new JarFile(JAR.toFile())) {
      assertThat(text(jar, "META-INF/LICENSE")).contains("Apache License", "Version 2.0");
      assertThat(text(jar, "META-INF/NOTICE")).contains("celscope", "Apache POI");
      assertThat(text(jar, "META-INF/THIRD-PARTY.txt")).contains("picocli", "dd-plist");
      assertThat(jar.getEntry("module-info.class")).isNull();
    }
  }

  private static String text(JarFile jar, String entry) throws IOException {
    try (InputStream in = jar.getInputStream(jar.getEntry(entry))) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
