package dev.celscope.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.record.NameParse;
import dev.celscope.record.NameToken;
import dev.celscope.record.Repair;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WrongCharsetTest {
  private static final String MEANT = "第05话_镜头012_原画.psd";

  private static final String MISREAD =
      new String(MEANT.getBytes(Charset.forName("GBK")), StandardCharsets.ISO_8859_1);

  @Test
  void aNameInTheWrongCharsetIsRepairedFirst() {
    NameParse parse = NameParser.standard().parse(MISREAD);

    assertThat(NameTables.claims(parse))
        .containsExactly("episode=5", "shot=12", "process=key-animation");
    assertThat(parse.repair()).isPresent();
    assertThat(parse.tokens().stream().map(NameToken::text).collect(Collectors.joining()))
        .isEqualTo(MEANT);
  }

  @Test
  void theEvidenceIsKept() {
    assertThat(NameParser.standard().parse(MISREAD).repair())
        .map(Repair::bytes)
        .hasValueSatisfying(bytes -> assertThat(bytes).startsWith("b5da3035bbb0"));
  }

  @Test
  void aNameInTheRightCharsetIsLeftAlone() {
    assertThat(NameParser.standard().parse(MEANT).repair()).isEmpty();
    assertThat(NameParser.standard().parse("夜鷹_EP05.psd").repair()).isEmpty();
  }

  @Test
  void aRepairedNameIsInNoSequence() {
    assertThat(Sequences.of(List.of(MISREAD)).others()).containsExactly(MISREAD);
  }
}
