package dev.celscope.image.svg;

import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.format.FormatReader;
import dev.celscope.image.Pictures;
import dev.celscope.image.Reads;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.FileRecord;
import dev.celscope.record.ImageInfo;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.TextFragment;
import dev.celscope.testing.ByteBuilder;
import dev.celscope.testing.ReaderContract;
import java.nio.charset.Charset;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class SvgReaderTest extends ReaderContract {
  private static final String SVG =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- Generator: Test Draw 27.0 -->
      <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd" [ <!ENTITY ns "x"> ]>
      <svg xmlns="http://www.w3.org/2000/svg" width="64px" height="48"
        xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
        xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
        xmlns:xlink="http://www.w3.org/1999/xlink"
        sodipodi:docname="LMN_012.svg" inkscape:version="1.2">
       <title>镜头 12</title><desc>layout</desc>
       <metadata>XMP</metadata>
       <g inkscape:groupmode="layer" inkscape:label="線画" id="layer1">
        <g inkscape:groupmode="layer" inkscape:label="note" style="display:none">
         <text style="font-family:'Noto Sans';fill:red">头再 <tspan>大一点</tspan></text>
        </g>
        <image xlink:href="bg/012.png"/>
       </g>
      </svg>
      """;

  @Override
  protected FormatReader reader() {
    return new SvgReader();
  }

  @Override
  protected List<Sample> samples() {
    return List.of(Sample.of("LMN_012.svg", "image/svg+xml", svg()));
  }

  private static byte[] svg() {
    String rdf =
        Pictures.XMP.substring(Pictures.XMP.indexOf("<x:xmpmeta"), Pictures.XMP.lastIndexOf("<?"));
    return bytes().utf8(SVG.replace("XMP", rdf)).build();
  }

  @Test
  void textsProgramsLinksAndFontsAreRead() {
    FileRecord record = Reads.as("image/svg+xml", svg());
    assertThat(record.texts())
        .extracting(TextFragment::text)
        .contains("镜头 12", "layout", "头再 大一点", "線画", "Generator: Test Draw 27.0");
    assertThat(record.attributed(AttributionRole.SOFTWARE)).contains("Test Draw 27.0", "1.2");
    assertThat(record.attributed(AttributionRole.FONT)).containsExactly("Noto Sans");
    assertThat(record.attributed(AttributionRole.LINKED_FILE)).containsExactly("bg/012.png");
    assertThat(record.problems()).isEmpty();
  }

  @Test
  void aPictureWithinIsAChild() {
    String png = Base64.getMimeEncoder().encodeToString(Pictures.png(bytes(), bytes()));
    String svg =
        "<svg><image href='data:image/png;base64," + png + "'/><a href='data:,LMN'/></svg>";
    FileRecord record = Reads.as("image/svg+xml", bytes().utf8(svg).build());
    assertThat(record.children())
        .singleElement()
        .satisfies(child -> assertThat(child.file().type()).isEqualTo("image/png"));
    assertThat(record.attributed(AttributionRole.LINKED_FILE)).isEmpty();
    assertThat(record.problems()).isEmpty();
  }

  @Test
  void aPictureWithinThatIsNotInBase64IsAProblem() {
    byte[] svg = bytes().utf8("<svg><image href='data:image/png;base64,A'/></svg>").build();
    assertThat(Reads.as("image/svg+xml", svg).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.MALFORMED));
  }

  @Test
  void aSizeIsANumberAsStyleSheetsWriteIt() {
    byte[] svg = bytes().utf8("<svg width='1.92e3' height='+1080.PX'/>").build();
    ImageInfo image = (ImageInfo) Reads.as("image/svg+xml", svg).media().orElseThrow();
    assertThat(image.width()).hasValue(1920);
    assertThat(image.height()).hasValue(1080);
  }

  @Test
  void aSizeMayBeInUnitsOfLength() {
    byte[] svg = bytes().utf8("<svg width='8.5in' height='72pt' viewBox='0 0 1 1'/>").build();
    ImageInfo image = (ImageInfo) Reads.as("image/svg+xml", svg).media().orElseThrow();
    assertThat(image.width()).hasValue(816);
    assertThat(image.height()).hasValue(96);
  }

  @Test
  void layersOfInkscapeAreATree() {
    ImageInfo image = (ImageInfo) Reads.as("image/svg+xml", svg()).media().orElseThrow();
    assertThat(image.layers())
        .extracting(layer -> layer.path() + " " + layer.visible())
        .containsExactly("線画 true", "線画/note false");
    assertThat(image.width()).hasValue(64);
    assertThat(image.height()).hasValue(48);
  }

  @Test
  void xmpInsideIsRead() {
    assertThat(Reads.as("image/svg+xml", svg()).history()).hasSize(2);
  }

  @Test
  void anOldDocumentIsReadInTheEncodingItDeclares() {
    String old = "<?xml version=\"1.0\" encoding=\"GB2312\"?><svg><title>原画</title></svg>";
    ByteBuilder document = bytes().text(old, Charset.forName("GB2312"));
    assertThat(Reads.as("image/svg+xml", document.build()).texts())
        .extracting(TextFragment::text)
        .containsExactly("原画");
  }
}
