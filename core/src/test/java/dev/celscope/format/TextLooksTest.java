package dev.celscope.format;

import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Formats that are text: markup, JSON, lines. */
class TextLooksTest extends DetectingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <svg xmlns="http://www.w3.org/2000/svg"/>                         | image/svg+xml
          <s:svg xmlns:s="http://www.w3.org/2000/svg"/>                     | image/svg+xml
          <?xml version="1.0"?><!-- <html> --><svg/>                        | image/svg+xml
          <!DOCTYPE svg PUBLIC "a" "b" [<!ENTITY x "y">]> <svg/>            | image/svg+xml
          <?xpacket begin="" id="W5M0"?><x:xmpmeta xmlns:x="adobe:ns:meta/"/>| application/rdf+xml
          <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>  | application/x-spreadsheetml-2003
          <Workbook xmlns="urn:something-else"/>                            | application/xml
          <office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet"/> | application/vnd.oasis.opendocument.spreadsheet-flat-xml
          <!DOCTYPE fcpxml> <fcpxml version="1.9"/>                         | application/x-fcpxml
          <xmeml version="5"/>                                              | application/x-xmeml
          <project source="Harmony Premium version 15" creator="harmony"/>  | application/x-toonboom-xstage
          <project name="build"/>                                           | application/xml
          <tnz framecount="100" version="71.0">                             | application/x-opentoonz-scene
          <palette id='1'>                                                  | application/x-opentoonz-palette
          <canvas version="1.2" />                                          | application/x-synfig
          <AfterEffectsProject/>                                            | application/x-aftereffects-xml
          <html><body/></html>                                              | text/html
          <!DOCTYPE html><html/>                                            | text/html
          <html xmlns:x="urn:schemas-microsoft-com:office:excel"/>          | application/x-html-workbook
          <a                                                                | application/xml
          < no markup                                                       | text/plain
          """)
  void markupIsToldByItsRoot(String text, String type) {
    assertThat(type(text, "")).isEqualTo(type);
  }

  @Test
  void theRootIsSaid() {
    assertThat(detect("<svg/>", "").why()).isEqualTo("root element svg");
    assertThat(detect("<!DOCTYPE fcpxml><fcpxml/>", "").why()).isEqualTo("document type fcpxml");
    assertThat(detect("<project creator=\"harmony\"/>", "").why())
        .isEqualTo("root attribute creator=harmony*");
  }

  @Test
  void aRootBehindALongCommentIsFound() {
    assertThat(type("<!--" + "x".repeat(9_000) + "--><svg/>", "")).isEqualTo("image/svg+xml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<!--", "<?xml", "<!DOCTYPE svg [", "<!DOCTYPE svg [ ]", "<?a?>b", "<"})
  void markupWithoutARootIsText(String text) {
    assertThat(type(text, "")).isEqualTo("text/plain");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
  void markupIsReadInEachUnicodeForm(String charset) {
    String svg = "<?xml version=\"1.0\"?><svg/>";

    assertThat(type(svg.getBytes(Charset.forName(charset)), "")).isEqualTo("image/svg+xml");
    assertThat(type(("\uFEFF" + svg).getBytes(Charset.forName(charset)), ""))
        .isEqualTo("image/svg+xml");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"v":"5.7","fr":24,"ip":0,"op":48,"layers":[]}               | application/x-lottie+json
          {"assets":[{"id":"comp","layers":[{"ty":4}]}]}               | application/x-lottie+json
          {"OTIO_SCHEMA":"Timeline.1"}                                 | application/x-otio+json
          {"skeleton":{"hash":"a","spine":"4.1"},"bones":[]}           | application/x-spine+json
          {"frameRate":24,"armature":[{"bone":[]}]}                    | application/x-dragonbones+json
          {"a":{"b":{"OTIO_SCHEMA":1}}}                                | application/json
          {"a":"OTIO_SCHEMA", "b":"quoted \\" OTIO_SCHEMA\\":"}         | application/json
          {}                                                           | application/json
          {"broken                                                     | application/json
          ]}{"OTIO_SCHEMA" : 1                                         | text/plain
          """)
  void jsonIsToldByItsMembers(String text, String type) {
    assertThat(type(text, "")).isEqualTo(type);
  }

  @Test
  void membersBehindALongOneAreFound() {
    String long64 = "{\"meta\":\"" + "x".repeat(9_000) + "\",\"ip\":0,\"op\":1,\"layers\":[]}";

    assertThat(detect(long64, "a.json").why()).isEqualTo("JSON members ip,op,layers");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          exchangeDigitalTimeSheet Save Data   | application/x-xdts
          toeiDigitalTimeSheet Save Data       | application/x-tdts
          #TimeSheetGrid SheetData             | application/x-ard
          UTF-8, TVPaint, "CSV 1.1"            | application/x-tvpaint-csv
          //Maya ASCII 2018 scene              | application/x-maya-ascii
          ; FBX 7.3.0 project file             | application/x-fbx-ascii
          #usda 1.0                            | model/vnd.usda
          [Script Info]                        | text/x-ssa
          [ZoneTransfer]                       | application/x-zone-identifier
          [.ShellClassInfo]                    | application/x-desktop-ini
          """)
  void textIsToldByHowItBegins(String text, String type) {
    assertThat(type(text + "\r\n", "")).isEqualTo(type);
    assertThat(type("\uFEFF" + text + "\r\n", "")).isEqualTo(type);
  }

  @Test
  void anEditDecisionListNeedsMoreThanATitle() {
    assertThat(type("TITLE: LMN 305\nFCM: NON-DROP FRAME\n", "")).isEqualTo("application/x-edl");
    assertThat(type("TITLE: LMN 305\n", "")).isEqualTo("text/plain");
    assertThat(type("TITLE: LMN 305\n", "a.edl")).isEqualTo("application/x-edl");
  }

  @Test
  void separatedValuesAreToldByTheirExtension() {
    assertThat(detect("cut,note\n12,fix\n", "a.csv").why()).isEqualTo("plain text, extension .csv");
    assertThat(type("cut\tnote\n", "a.tsv")).isEqualTo("text/tab-separated-values");
    assertThat(type("cut\tnote\n", "a.xls")).isEqualTo("text/tab-separated-values");
    assertThat(type("<table><tr/></table>", "a.xls")).isEqualTo("application/x-html-workbook");
  }

  @Test
  void textUnderThePictureExtensionIsText() {
    Detection pretended = detect("This is pretending to be an image", "image.png");

    assertThat(pretended.type().mediaType()).isEqualTo("text/plain");
    assertThat(pretended.extensionContradicts()).isTrue();
  }

  @Test
  void textInOldCharsetsIsText() {
    byte[] shiftJis = "カット12 修正\n".getBytes(Charset.forName("windows-31j"));

    assertThat(type(shiftJis, "memo.txt")).isEqualTo("text/plain");
    assertThat(type("\uFEFF修正".getBytes(StandardCharsets.UTF_16LE), "a")).isEqualTo("text/plain");
    assertThat(type(bytes().ascii("memo").u8(1).ascii("memo").build(), ""))
        .isNotEqualTo("text/plain");
  }

  @Test
  void aFormatInXmlMayBearTheExtensionOfXmlButNotOfJson() {
    String workbook = "<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>";

    assertThat(detect(workbook, "LMN_retakes.xml").extensionContradicts()).isFalse();
    assertThat(detect(workbook, "LMN_retakes.json").extensionContradicts()).isTrue();
  }
}
