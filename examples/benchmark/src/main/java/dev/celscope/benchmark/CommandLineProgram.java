package dev.celscope.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A contestant that is a program of its own: what starting it costs is part of the price. */
enum CommandLineProgram {
  /** Reads many files in one go. */
  MEDIA_INFO("mediaInfo", "mediainfo --Output=JSON"),
  /** Reads one file each time that it is started. */
  FFPROBE(
      "ffprobe", "ffprobe -v quiet -print_format json -show_format -show_streams -show_chapters");

  private final String contestant;
  private final String command;

  CommandLineProgram(String contestant, String command) {
    this.contestant = contestant;
    this.command = command;
  }

  private List<String> words() {
    return List.of(command.split(" ", -1));
  }

  /** What its methods are called. */
  String contestant() {
    return contestant;
  }

  boolean isInstalled() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(File.pathSeparator, -1))
        .map(folder -> Path.of(folder, words().get(0)))
        .anyMatch(Files::isExecutable);
  }

  /** Runs it once over files; what it prints goes nowhere. */
  void read(List<Path> files) throws IOException, InterruptedException {
    List<String> line = new ArrayList<>(words());
    files.forEach(file -> line.add(file.toString()));
    new ProcessBuilder(line)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }
}
