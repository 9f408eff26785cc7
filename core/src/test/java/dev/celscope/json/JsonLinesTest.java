package dev.celscope.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.celscope.record.FileRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
  private static final List<FileRecord> RECORDS = Samples.all().toList();

  private static byte[] written() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var writer = new JsonLinesWriter(out)) {
      for (FileRecord record : RECORDS) {
        writer.write(record);
      }
    }
    return out.toByteArray();
  }

  private static JsonLinesReader reader(String text) {
    return new JsonLinesReader(new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  @Test
  void recordsAreReadBackEqualAndInOrder() throws Exception {
    try (var reader = new JsonLinesReader(new ByteArrayInputStream(written()));
        Stream<FileRecord> records = reader.records()) {
      assertThat(records).isEqualTo(RECORDS);
    }
  }

  @Test
  void eachRecordIsOneLineEndedByALineFeed() throws Exception {
    String text = new String(written(), UTF_8);

    assertThat(text).endsWith("}\n").doesNotContain("\r");
    assertThat(text.lines()).hasSize(RECORDS.size()).allMatch(line -> line.startsWith("{"));
  }

  @Test
  void aFlushSendsOnWhatWasWritten() throws Exception {
    var out = new ByteArrayOutputStream();
    try (var writer = new JsonLinesWriter(out)) {
      writer.write(RECORDS.get(0));
      assertThat(out.size()).isZero();
      writer.flush();
      assertThat(out.toString(UTF_8)).isEqualTo(RecordJson.write(RECORDS.get(0)) + "\n");
    }
  }

  @Test
  void blankLinesCarriageReturnsAndAByteOrderMarkArePassedOver() throws Exception {
    String json = RecordJson.write(RECORDS.get(0));
    try (var reader = reader("\uFEFF" + json + "\r\n\n  \n" + json)) {
      assertThat(reader.records()).containsExactly(RECORDS.get(0), RECORDS.get(0));
    }
  }

  @Test
  void aFaultIsNamedWithItsLineAndReadingGoesOn() throws Exception {
    String json = RecordJson.write(RECORDS.get(0));
    try (var reader = reader(json + "\n\n{\"schema\":7}\n" + json + "\n")) {
      assertThat(reader.next()).isPresent();
      assertThatThrownBy(reader::next)
          .isInstanceOfSatisfying(
              MalformedJsonException.class,
              e -> {
                assertThat(e.line()).isEqualTo(3);
                assertThat(e.reason()).isEqualTo("this should be a string");
                assertThat(e).hasMessage("line 3, column 11, /schema: this should be a string");
              });
      assertThat(reader.next()).contains(RECORDS.get(0));
      assertThat(reader.next()).isEmpty();
    }
  }

  @Test
  void bytesThatAreNotUtf8AreAFault() throws Exception {
    InputStream bytes = new ByteArrayInputStream(new byte[] {'{', (byte) 0xC3, '(', '}'});
    try (var reader = new JsonLinesReader(bytes)) {
      assertThatThrownBy(reader::next)
          .isInstanceOf(MalformedJsonException.class)
          .hasMessage("line 1, column 1: from here on it is not UTF-8");
    }
  }

  @Test
  void theStreamWrapsWhatCannotBeRead() {
    try (Stream<FileRecord> records = reader("no record").records()) {
      assertThatThrownBy(records::toList)
          .isInstanceOf(UncheckedIOException.class)
          .hasCauseInstanceOf(MalformedJsonException.class);
    }
  }

  @Test
  void closingTheStreamClosesWhatIsRead() {
    var closed = new AtomicBoolean();
    var bytes =
        new ByteArrayInputStream(new byte[0]) {
          @Override
          public void close() {
            closed.set(true);
          }
        };

    new JsonLinesReader(bytes).records().close();

    assertThat(closed).isTrue();
  }

  @Test
  void aStreamThatCannotBeClosedSaysSo() {
    var bytes =
        new ByteArrayInputStream(new byte[0]) {
          @Override
          public void close() throws IOException {
            throw new IOException("disk gone");
          }
        };
    Stream<FileRecord> records = new JsonLinesReader(bytes).records();

    assertThatThrownBy(records::close)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("disk gone");
  }
}
