package dev.celscope.spreadsheet.xls;

import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.celscope.testing.ByteBuilder;
import java.nio.BufferUnderflowException;
import org.junit.jupiter.api.Test;

class BiffTextTest {
  private final BiffText text = new BiffText();

  private static BiffData data(ByteBuilder record) {
    byte[] stream = record.build();
    BiffData data = new BiffData(stream);
    data.add(0, stream.length);
    return data;
  }

  @Test
  void anEmptyStringThatEndsItsRecordNeedsNoFlagByte() {
    assertThat(text.text(data(bytes().u16le(0)))).isEmpty();
    assertThat(text.shortText(data(bytes().u8(0)))).isEmpty();
  }

  @Test
  void anEmptyStringAmongOthersHasItsFlagByte() {
    BiffData data = data(bytes().u16le(0).u8(0).raw(BiffBuilder.string("重做")));

    assertThat(text.text(data)).isEmpty();
    assertThat(text.text(data)).isEqualTo("重做");
  }

  @Test
  void aStringThatIsLongerThanItsRecordIsNone() {
    assertThatThrownBy(() -> text.text(data(bytes().u16le(3).u8(1).ascii("ab"))))
        .isInstanceOf(BufferUnderflowException.class);
  }
}
