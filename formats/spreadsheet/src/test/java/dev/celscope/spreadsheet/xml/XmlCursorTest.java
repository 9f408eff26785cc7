package dev.celscope.spreadsheet.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.celscope.source.LimitException;
import dev.celscope.source.Limits;
import dev.celscope.source.MalformedException;
import dev.celscope.source.Meter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlCursorTest {

  private static XmlCursor cursor(byte[] document) throws IOException {
    return XmlCursor.of(new ByteArrayInputStream(document), new Meter(Limits.standard()), 0);
  }

  private static XmlCursor cursor(String document) throws IOException {
    return cursor(document.getBytes(StandardCharsets.UTF_8));
  }

  /** The text of the root element; the rest of the document is read too. */
  private static String text(byte[] document) throws IOException {
    try (XmlCursor xml = cursor(document)) {
      assertThat(xml.next()).isTrue();
      String text = xml.text();
      assertThat(xml.next()).isFalse();
      return text;
    }
  }

  private static String text(String document) throws IOException {
    return text(document.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, 头再大一点",
    "GBK, 头再大一点",
    "GB2312, 头再大一点",
    "GB18030, 头再大一点",
    "Big5, 頭再大一點",
    "EUC-KR, 머리를 더 크게",
    "Shift_JIS, 作監修正",
    "EUC-JP, 作監修正",
    "ISO-2022-JP, 作監修正",
    "ISO-8859-1, café",
    "windows-1252, “café” – 5 €",
    "windows-1251, кадр",
    "US-ASCII, cut 12",
    "UTF-16, 头再大一点",
    "UTF-16LE, 头再大一点",
    "UTF-16BE, 头再大一点",
  })
  void decodesTheEncodingThatIsDeclared(String encoding, String text) throws IOException {
    String document = "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?><t>" + text + "</t>";

    assertThat(text(document.getBytes(Charset.forName(encoding)))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
  void believesAByteOrderMarkMoreThanAWrongDeclaration(String encoding) throws IOException {
    String document = "\ufeff<?xml version=\"1.0\" encoding=\"GB2312\"?><t>머리</t>";

    assertThat(text(document.getBytes(Charset.forName(encoding)))).isEqualTo("머리");
  }

  @Test
  void readsADocumentOfCharactersWhateverItDeclares() throws IOException {
    String document = "<?xml version=\"1.0\" encoding=\"EUC-KR\"?><t>头再大一点</t>";
    try (XmlCursor xml =
        XmlCursor.of(new java.io.StringReader(document), new Meter(Limits.standard()), 0)) {
      xml.next();

      assertThat(xml.text()).isEqualTo("头再大一点");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version=\"1.1\"?><t>头</t>",
        "<?xml version='1.0' encoding='no-such-charset' standalone='yes'?><t>头</t>",
        "<!-- before --><?p i?>\n<t>头</t><!-- after -->\n",
        "<!DOCTYPE t><t>头</t>",
        "<!DOCTYPE t [<!ELEMENT t (#PCDATA)> <!ENTITY a \"b\">]><t>头</t>",
        "<a:t xmlns:a=\"urn:x\"><![CDATA[头]]></a:t>",
        "<t>&#22836;</t>",
        "<t>&#x5934;</t>",
      })
  void readsEachFormOfADocument(String document) throws IOException {
    assertThat(text(document)).isEqualTo("头");
  }

  @Test
  void joinsTextThatComesInPieces() throws IOException {
    assertThat(text("<t>a&amp;b<i>c</i><!-- d --><![CDATA[<e>]]>f</t>")).isEqualTo("a&bc<e>f");
  }

  @Test
  void readsLongTextsToTheirLimit() throws IOException {
    String text = "头大".repeat(30_000);

    assertThat(text("<t>" + text + "</t>")).isEqualTo(text);
  }

  @Test
  void givesAttributesByTheirLocalName() throws IOException {
    try (XmlCursor xml = cursor("<t xmlns:r=\"urn:r\" r:id=\"rId1\" v=\"&lt;头&#10;\" on=\"1\"/>")) {
      xml.next();

      assertThat(xml.attribute("id")).isEqualTo("rId1");
      assertThat(xml.attribute("v")).isEqualTo("<头\n");
      assertThat(xml.flag("on")).isTrue();
      assertThat(xml.find("none")).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no xml",
        "<t>头",
        "<t><u>头</t></u>",
        "<t>头</t><t/>",
        "<t a=\"1\" a=\"2\">头</t>",
        "<t>头\u0001</t>",
        "<t>&#0;</t>",
        "<r:t>头</r:t>",
        "<t a=1>头</t>",
        "<t>&</t>",
        "<!DOCTYPE t [<!ENTITY a \"b\"",
      })
  void saysWhatIsNoXml(String document) {
    assertThatExceptionOfType(MalformedException.class).isThrownBy(() -> text(document));
  }

  @Test
  void keepsWhatStoodBeforeTheDamage() throws IOException {
    try (XmlCursor xml = cursor("<t><a>头</a><b>\u0001")) {
      xml.next();
      xml.next();
      assertThat(xml.text()).isEqualTo("头");
      assertThat(xml.next()).isTrue();

      assertThatExceptionOfType(MalformedException.class).isThrownBy(xml::text);
    }
  }

  @Test
  void saysBytesThatAreNoneOfTheCharset() {
    byte[] document = "<t>é</t>".getBytes(StandardCharsets.ISO_8859_1);

    assertThatExceptionOfType(IOException.class).isThrownBy(() -> text(document));
  }

  @Test
  void leavesAReferenceToAnEntityInTheTextAndSaysSo() throws IOException {
    try (XmlCursor xml = cursor("<!DOCTYPE t [<!ENTITY a \"bomb\">]><t>1&a;2</t>")) {
      xml.next();

      assertThat(xml.text()).isEqualTo("1&a;2");
      assertThatExceptionOfType(MalformedException.class)
          .isThrownBy(xml::next)
          .withMessageContaining("entity a");
    }
  }

  @Test
  void opensNoFileThatAnEntityOrADocumentTypeNames(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.dtd"), "<!ENTITY a \"secret\">");
    String uri = secret.toUri().toString();

    try (XmlCursor xml = cursor("<!DOCTYPE t SYSTEM \"" + uri + "\"><t>1&a;</t>")) {
      xml.next();
      assertThat(xml.text()).isEqualTo("1&a;");
    }
    try (XmlCursor xml = cursor("<!DOCTYPE t [<!ENTITY b SYSTEM \"" + uri + "\">]><t>1&b;</t>")) {
      xml.next();
      assertThat(xml.text()).isEqualTo("1&b;");
    }
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(
            () -> text("<!DOCTYPE t [<!ENTITY b SYSTEM \"" + uri + "\">]><t v=\"&b;\">1</t>"));
  }

  @Test
  void boundsTheDepthOfElements() {
    assertThatExceptionOfType(LimitException.class).isThrownBy(() -> text("<t>".repeat(10_000)));
  }

  @Test
  void passesOverTextAndTellsWhetherThereWasAny() throws IOException {
    try (XmlCursor xml = cursor("<t><v>12</v><v/><v></v><v><![CDATA[1]]></v></t>")) {
      xml.next();

      boolean[] any = new boolean[4];
      for (int i = 0; i < any.length; i++) {
        xml.next();
        any[i] = xml.skipText();
        assertThat(xml.isStart()).isFalse();
      }
      assertThat(any).containsExactly(true, false, false, true);
    }
  }
}
