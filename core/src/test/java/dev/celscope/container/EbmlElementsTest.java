package dev.celscope.container;

import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.celscope.source.ByteSource;
import dev.celscope.source.LimitException;
import dev.celscope.source.Limits;
import dev.celscope.source.MalformedException;
import dev.celscope.source.TruncatedException;
import dev.celscope.testing.ByteBuilder;
import java.io.IOException;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class EbmlElementsTest {
  private static final int SEGMENT = 0x18538067;
  private static final int TITLE = 0x7BA9;

  private static EbmlElements walk(ByteBuilder file) throws IOException {
    return EbmlElements.of(ByteSource.of(file.build()));
  }

  private static EbmlElement value(ByteBuilder body) throws IOException {
    return walk(bytes().element(0xEC, body)).next();
  }

  @Test
  void elementsComeInOrderWithIdPlaceAndBody() throws IOException {
    EbmlElements top =
        walk(
            bytes()
                .hex("1A45DFA3 80")
                .hex("18538067 89")
                .hex("7BA9 4003")
                .ascii("cut")
                .hex("EC 80"));

    assertThat(top.next().id()).isEqualTo(0x1A45DFA3);
    EbmlElement segment = top.next();
    assertThat(segment.offset()).isEqualTo(5);
    assertThat(segment.headerLength()).isEqualTo(5);
    assertThat(segment.declaredSize()).hasValue(9);
    EbmlElements inside = segment.elements();
    EbmlElement title = inside.next();
    assertThat(title.id()).isEqualTo(TITLE);
    assertThat(title.headerLength()).isEqualTo(4);
    assertThat(title.text()).isEqualTo("cut");
    assertThat(title.depth()).isEqualTo(1);
    assertThat(title).hasToString("element 7ba9 at 10");
    assertThat(inside.position()).isEqualTo(7);
    assertThat(inside.next().body().size()).isZero();
    assertThat(inside.hasNext()).isFalse();
  }

  @Test
  void unknownSizeReachesToTheEndOfTheParent() throws IOException {
    EbmlElements top =
        walk(bytes().endlessElement(SEGMENT, bytes().element(TITLE, bytes().ascii("a"))));

    EbmlElement segment = top.next();
    assertThat(segment.declaredSize()).isEmpty();
    assertThat(segment.overruns()).isFalse();
    assertThat(segment.elements().next().text()).isEqualTo("a");
    assertThat(top.hasNext()).isFalse();
  }

  @Test
  void unknownSizeOfEightBytesIsUnknownToo() throws IOException {
    EbmlElement segment = walk(bytes().hex("18538067 01FFFFFFFFFFFFFF EC80")).next();

    assertThat(segment.declaredSize()).isEmpty();
    assertThat(segment.body().size()).isEqualTo(2);
  }

  @Test
  void walkerGoesOnWhereItIsSent() throws IOException {
    EbmlElements top = walk(bytes().hex("EC 81 00").hex("BF 81 07"));

    top.seek(3);
    assertThat(top.next().unsigned()).isEqualTo(7);
    assertThatThrownBy(() -> top.seek(7)).isInstanceOf(MalformedException.class);
    assertThatThrownBy(() -> top.seek(-1)).isInstanceOf(MalformedException.class);
  }

  @Test
  void elementThatOverrunsIsCutAndSaysSo() throws IOException {
    EbmlElement title = walk(bytes().hex("7BA9 8A").ascii("abc")).next();

    assertThat(title.overruns()).isTrue();
    assertThat(title.text()).isEqualTo("abc");
    assertThatThrownBy(title::requireWhole)
        .isInstanceOf(TruncatedException.class)
        .hasMessage("10 bytes were to come but 3 are there");
    value(bytes()).requireWhole();
  }

  @Test
  void numbersOfAnyLengthAreRead() throws IOException {
    assertThat(value(bytes()).unsigned()).isZero();
    assertThat(value(bytes()).signed()).isZero();
    assertThat(value(bytes().hex("ff")).unsigned()).isEqualTo(255);
    assertThat(value(bytes().hex("ff")).signed()).isEqualTo(-1);
    assertThat(value(bytes().hex("ff0000")).signed()).isEqualTo(-65536);
    assertThat(value(bytes().hex("0100000000")).unsigned()).isEqualTo(1L << 32);
    assertThat(value(bytes().hex("8000000000000000")).signed()).isEqualTo(Long.MIN_VALUE);
    assertThatThrownBy(() -> value(bytes().zeros(9)).unsigned())
        .isInstanceOf(MalformedException.class)
        .hasMessage("A number has 9 bytes");
  }

  @Test
  void floatsAreEmptySingleOrDouble() throws IOException {
    assertThat(value(bytes()).real()).isZero();
    assertThat(value(bytes().hex("3fc00000")).real()).isEqualTo(1.5);
    assertThat(value(bytes().f64be(24000 / 1001.0)).real()).isEqualTo(24000 / 1001.0);
    assertThatThrownBy(() -> value(bytes().zeros(5)).real()).hasMessage("A float has 5 bytes");
    assertThatThrownBy(() -> value(bytes().zeros(50)).real()).hasMessage("A float has 50 bytes");
  }

  @Test
  void textEndsAtItsFirstZero() throws IOException {
    assertThat(value(bytes().utf8("原画").zeros(3)).text()).isEqualTo("原画");
  }

  @Test
  void whatIsNoElementIsMalformed() throws IOException {
    assertThatThrownBy(() -> walk(bytes().hex("00 81 00")).next())
        .hasMessage("No element id begins here");
    assertThatThrownBy(() -> walk(bytes().hex("08 81 00")).next())
        .hasMessage("No element id begins here");
    assertThatThrownBy(() -> walk(bytes().hex("EC 00 00")).next())
        .hasMessage("No element size begins here");
    assertThatThrownBy(() -> walk(bytes().hex("EC 01 00")).next())
        .isInstanceOf(MalformedException.class);
    assertThatThrownBy(() -> walk(bytes().hex("1A45")).next())
        .isInstanceOf(MalformedException.class);
  }

  @Test
  void numberAndDepthAreBounded() throws IOException {
    byte[] file = bytes().hex("EC 82 EC 80").hex("EC 80").build();
    EbmlElements few = EbmlElements.of(ByteSource.of(file, Limits.standard().withEntries(1)));
    few.next();
    assertThatThrownBy(few::next).isInstanceOf(LimitException.class);

    EbmlElement outer = EbmlElements.of(ByteSource.of(file, Limits.standard().withDepth(1))).next();
    EbmlElement inner = outer.elements().next();
    assertThatThrownBy(inner::elements).isInstanceOf(LimitException.class);
  }

  @Test
  void nextPastTheEndIsRefused() throws IOException {
    EbmlElements top = walk(bytes().u8(0xEC));

    assertThat(top.hasNext()).isFalse();
    assertThatThrownBy(top::next).isInstanceOf(NoSuchElementException.class);
  }
}
