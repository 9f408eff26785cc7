package dev.celscope.jshell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The tour, taken as its first lines say. */
class TourIT {
  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
  private static final String TOUR = "examples/jshell/tour.jsh";

  @Test
  void everyStepOfTheTourWorks() throws Exception {
    List<String> command = new ArrayList<>(startLine());
    command.set(0, Path.of(System.getProperty("java.home"), "bin", "jshell").toString());
    command.addAll(1, List.of("-R-Dfile.encoding=UTF-8", "-R-Dsun.stdout.encoding=UTF-8"));
    Path printed = Files.createTempFile("tour", ".txt");
    Process jshell =
        new ProcessBuilder(command)
            .directory(ROOT.toFile())
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    jshell.getOutputStream().write("/exit\n".getBytes(UTF_8));
    jshell.getOutputStream().close();

    assertThat(jshell.waitFor(3, TimeUnit.MINUTES)).isTrue();
    String text = new String(Files.readAllBytes(printed), UTF_8);
    Files.delete(printed);
    assertThat(text)
        .doesNotContain("|  Error", "|  Exception", "|  Failed")
        .containsPattern("(?m)^[1-9][0-9]* files$")
        .containsPattern("(?m)^  type +\\w+/.*, by ")
        .containsPattern("(?m)^Made with \\[.+\\]$")
        .containsPattern("(?m)^Scene 12$")
        .containsPattern("(?m)^SEASON 3 at 4$")
        .containsPattern("(?m)^  \"schema\": ?\"celscope/1\",$");
    assertThat(jshell.exitValue()).isZero();
  }

  /** The one line that starts the tour, as the tour itself gives it. */
  private static List<String> startLine() throws Exception {
    return Files.readAllLines(ROOT.resolve(TOUR)).stream()
        .filter(line -> line.startsWith("//     jshell "))
        .map(line -> List.of(line.substring(2).strip().split(" ")))
        .findFirst()
        .orElseThrow();
  }
}
