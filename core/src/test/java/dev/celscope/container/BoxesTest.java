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
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BoxesTest {

  private static Boxes walk(ByteBuilder file) throws IOException {
    return Boxes.of(ByteSource.of(file.build()));
  }

  private static List<String> types(Boxes boxes) throws IOException {
    var types = new ArrayList<String>();
    while (boxes.hasNext()) {
      types.add(boxes.next().type());
    }
    return types;
  }

  @Test
  void siblingsComeInOrderWithPlaceAndBody() throws IOException {
    Boxes boxes = walk(bytes().box("ftyp", bytes().ascii("isom")).box("mdat", bytes().zeros(3)));

    Box ftyp = boxes.next();
    assertThat(ftyp.is("ftyp")).isTrue();
    assertThat(ftyp.offset()).isZero();
    assertThat(ftyp.headerLength()).isEqualTo(8);
    assertThat(ftyp.body().cursor().fourCc()).isEqualTo("isom");
    Box mdat = boxes.next();
    assertThat(mdat.offset()).isEqualTo(12);
    assertThat(mdat.declaredSize()).isEqualTo(11);
    assertThat(mdat.body().size()).isEqualTo(3);
    assertThat(mdat).hasToString("box mdat at 12");
    assertThat(boxes.position()).isEqualTo(23);
    assertThat(boxes.hasNext()).isFalse();
  }

  @Test
  void sizeOneIsFollowedByA64BitSize() throws IOException {
    Boxes boxes = walk(bytes().u32be(1).ascii("mdat").u64be(20).zeros(4).box("moov", bytes()));

    Box mdat = boxes.next();
    assertThat(mdat.headerLength()).isEqualTo(16);
    assertThat(mdat.body().size()).isEqualTo(4);
    assertThat(boxes.next().offset()).isEqualTo(20);
  }

  @Test
  void sizeZeroReachesToTheEndOfTheFile() throws IOException {
    Boxes boxes = walk(bytes().u32be(0).ascii("mdat").zeros(90));

    Box mdat = boxes.next();
    assertThat(mdat.body().size()).isEqualTo(90);
    assertThat(mdat.declaredSize()).isEqualTo(98);
    assertThat(mdat.overruns()).isFalse();
    assertThat(boxes.hasNext()).isFalse();
  }

  @Test
  void sizeZeroInsideABoxEndsTheList() throws IOException {
    Boxes boxes =
        walk(bytes().box("udta", bytes().box("name", bytes().ascii("A")).u32be(0).ascii("mdat")));

    assertThat(types(boxes.next().boxes())).containsExactly("name");
  }

  @Test
  void zerosAfterTheLastBoxArePadding() throws IOException {
    assertThat(types(walk(bytes().box("ftyp", bytes()).zeros(40)))).containsExactly("ftyp");
    assertThat(types(walk(bytes().box("ftyp", bytes()).zeros(4)))).containsExactly("ftyp");
  }

  @Test
  void uuidBoxHasAnExtendedType() throws IOException {
    var xmp = UUID.fromString("be7acfcb-97a9-42e8-9c71-999491e3afac");
    Boxes boxes =
        walk(
            bytes()
                .box(
                    "uuid",
                    bytes()
                        .u64be(xmp.getMostSignificantBits())
                        .u64be(xmp.getLeastSignificantBits())
                        .ascii("<x/>")));

    Box box = boxes.next();
    assertThat(box.uuid()).contains(xmp);
    assertThat(box.headerLength()).isEqualTo(24);
    assertThat(box.body().size()).isEqualTo(4);
  }

  @Test
  void uuidBoxTooSmallForItsTypeIsMalformed() throws IOException {
    Boxes boxes = walk(bytes().u32be(12).ascii("uuid").zeros(40));

    assertThatThrownBy(boxes::next)
        .isInstanceOf(MalformedException.class)
        .hasMessage("Box uuid declares a size of 12");
  }

  @Test
  void boxThatOverrunsItsParentIsCutAndSaysSo() throws IOException {
    Boxes boxes = walk(bytes().u32be(1000).ascii("moov").box("mvhd", bytes().u32be(7)));

    Box moov = boxes.next();
    assertThat(moov.overruns()).isTrue();
    assertThat(moov.declaredSize()).isEqualTo(1000);
    assertThat(types(moov.boxes())).containsExactly("mvhd");
    assertThatThrownBy(moov::requireWhole)
        .isInstanceOf(TruncatedException.class)
        .hasMessage("1000 bytes were to come but 20 are there");
  }

  @Test
  void sizePastTheSignedRangeIsCut() throws IOException {
    Box box = walk(bytes().u32be(1).ascii("mdat").u64be(-2).zeros(5)).next();

    assertThat(box.overruns()).isTrue();
    assertThat(box.declaredSize()).isEqualTo(21);
    assertThat(box.body().size()).isEqualTo(5);
  }

  @Test
  void sizeSmallerThanTheHeaderIsMalformed() throws IOException {
    Boxes boxes = walk(bytes().box("ftyp", bytes()).u32be(7).ascii("moov"));
    boxes.next();

    assertThatThrownBy(boxes::next)
        .isInstanceOfSatisfying(MalformedException.class, e -> assertThat(e.offset()).isEqualTo(8));
    Boxes longSize = walk(bytes().u32be(1).ascii("moov").u64be(15));
    assertThatThrownBy(longSize::next).isInstanceOf(MalformedException.class);
  }

  @Test
  void longSizeThatIsNotThereIsMalformed() throws IOException {
    assertThatThrownBy(() -> walk(bytes().u32be(1).ascii("moov").u32be(0)).next())
        .hasMessage("Box moov declares a size of 1");
  }

  @Test
  void fieldsBeforeTheBoxesArePassedOver() throws IOException {
    Box meta = walk(bytes().box("meta", bytes().u32be(0).box("hdlr", bytes()))).next();

    assertThat(types(meta.boxes(4))).containsExactly("hdlr");
    assertThat(types(meta.boxes(400))).isEmpty();
  }

  @Test
  void depthOfChildrenIsBounded() throws IOException {
    ByteBuilder nested = bytes();
    for (int i = 0; i < 4; i++) {
      nested = bytes().box("moof", nested);
    }
    Box box = Boxes.of(ByteSource.of(nested.build(), Limits.standard().withDepth(2))).next();
    Box inner = box.boxes().next().boxes().next();

    assertThat(inner.depth()).isEqualTo(2);
    assertThatThrownBy(inner::boxes)
        .isInstanceOfSatisfying(
            LimitException.class, e -> assertThat(e.limit()).isEqualTo("depth"));
  }

  @Test
  void numberOfBoxesIsBounded() throws IOException {
    byte[] file = bytes().box("free", bytes()).box("free", bytes()).box("free", bytes()).build();
    Boxes boxes = Boxes.of(ByteSource.of(file, Limits.standard().withEntries(2)));
    boxes.next();
    boxes.next();

    assertThatThrownBy(boxes::next)
        .isInstanceOfSatisfying(
            LimitException.class, e -> assertThat(e.limit()).isEqualTo("entries"));
  }

  @Test
  void nextPastTheEndIsRefused() throws IOException {
    assertThatThrownBy(walk(bytes().u32be(8))::next).isInstanceOf(NoSuchElementException.class);
  }
}
