// celscope in JShell. Start it at the root of the repository, once celscope.jar is built:
//
//     jshell --class-path examples/cli/target/celscope.jar examples/jshell/tour.jsh
//
// It takes the steps below and leaves you in JShell, to go on from there. Or type them yourself.

import dev.celscope.Celscope;
import dev.celscope.json.RecordJson;
import dev.celscope.name.NameParser;
import dev.celscope.record.*;
import java.nio.file.Path;
import java.util.stream.Stream;

// 1. Read every file of a delivery. Nothing that a file does makes this fail.

var celscope = Celscope.standard();
List<FileRecord> files;
try (Stream<FileRecord> delivery = celscope.walk(Path.of("testdata/delivery"))) {
  files = delivery.toList();
}
System.out.println(files.size() + " files");

// 2. Look at one of them. In JShell, `file` alone prints it.

var file = files.stream().filter(f -> !f.attributions().isEmpty()).findFirst().orElseThrow();
System.out.println(file);

// 3. Every date, with where it stood. A wall-clock time without a zone stays one.

for (Timestamp date : file.timestamps()) {
  System.out.println(date.role() + " " + date.moment().kind() + " " + date);
}

// 4. With which programs was the delivery made?

Set<String> programs = new TreeSet<>();
for (FileRecord f : files) {
  programs.addAll(f.attributed(AttributionRole.SOFTWARE));
}
System.out.println("Made with " + programs);

// 5. What does a name mean? Season, episode, scene, step of production, version.

var name = NameParser.standard().parse("LMN_S03E05_SC012_LO_v03.psd");
System.out.println("Scene " + name.find(TokenKind.SCENE).orElse("?"));
for (NameToken token : name.tokens()) {
  System.out.println(token.kind() + " " + token.value() + " at " + token.start());
}

// 6. As JSON, for other programs.

System.out.println(RecordJson.writeIndented(file));
