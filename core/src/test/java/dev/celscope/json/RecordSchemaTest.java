package dev.celscope.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.celscope.record.FileRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordSchemaTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(RecordSchema.generate());

  static void assertValid(String json) {
    assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
  }

  private static Stream<FileRecord> samples() {
    return Samples.all();
  }

  /** With {@code -Dcelscope.schema.update} it is written anew instead, to be looked at and kept. */
  @Test
  void thePublishedSchemaIsTheOneOfTheRecords() throws Exception {
    if (System.getProperty("celscope.schema.update") != null) {
      Files.writeString(
          Path.of("src/main/resources/dev/celscope/json", RecordSchema.RESOURCE),
          RecordSchema.generate());
      return;
    }
    assertThat(RecordSchema.text())
        .as(
            "A record changed: mvn -pl core test -Dtest=RecordSchemaTest"
                + " -Dcelscope.schema.update writes the schema anew")
        .isEqualTo(RecordSchema.generate());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void wholeRecordsAreValid(FileRecord record) {
    assertValid(RecordJson.write(record));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"schema\":\"celscope/1\"}",
        "{\"schema\":\"celscope/2\",\"file\":{\"name\":\"a\",\"type\":\"a/b\",\"family\":\"image\","
            + "\"detectedBy\":\"x\"}}",
        "{\"schema\":\"celscope/1\",\"file\":{\"name\":\"a\",\"type\":\"a/b\",\"family\":\"opera\","
            + "\"detectedBy\":\"x\"}}",
        "{\"schema\":\"celscope/1\",\"file\":{\"name\":\"a\",\"type\":\"a/b\",\"family\":\"image\","
            + "\"detectedBy\":\"x\",\"mood\":1}}",
      })
  void whatIsNoRecordIsNotValid(String json) {
    assertThat(SCHEMA.validate(json, InputFormat.JSON)).isNotEmpty();
  }
}
