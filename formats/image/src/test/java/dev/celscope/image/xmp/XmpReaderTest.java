package dev.celscope.image.xmp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.celscope.format.FormatReader;
import dev.celscope.image.Pictures;
import dev.celscope.image.Reads;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.Cue;
import dev.celscope.record.FileRecord;
import dev.celscope.record.HistoryEvent;
import dev.celscope.record.LanguageBasis;
import dev.celscope.record.Problem;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TextKind;
import dev.celscope.record.TimestampRole;
import dev.celscope.source.Limits;
import dev.celscope.testing.ReaderContract;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class XmpReaderTest extends ReaderContract {
  private static final String MEDIA_TYPE = "application/rdf+xml";

  @Override
  protected FormatReader reader() {
    return new XmpReader();
  }

  @Override
  protected List<Sample> samples() {
    byte[] packet = Pictures.XMP.getBytes(StandardCharsets.UTF_8);
    return List.of(Sample.of("LMN_S03E05_SC012.xmp", MEDIA_TYPE, packet));
  }

  private static FileRecord read(String packet) {
    return Reads.as(MEDIA_TYPE, packet.getBytes(StandardCharsets.UTF_8));
  }

  /** A packet of properties within one description that declares the usual prefixes. */
  private static FileRecord properties(String elements) {
    return read(
        """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description xmlns:xmp="http://ns.adobe.com/xap/1.0/"
          xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
          xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
          xmlns:stRef="http://ns.adobe.com/xap/1.0/sType/ResourceRef#"
          xmlns:stEvt="http://ns.adobe.com/xap/1.0/sType/ResourceEvent#"
          xmlns:xmpDM="http://ns.adobe.com/xmp/1.0/DynamicMedia/"
          xmlns:show="http://lumen.example/ns/">
        PROPERTIES
        </rdf:Description></rdf:RDF>"""
            .replace("PROPERTIES", elements));
  }

  @Test
  void aTagForPrivateUseNamesNoLanguage() {
    FileRecord record =
        properties(
            """
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">Lumen</rdf:li>
              <rdf:li xml:lang="x-repair">Lumen (restored)</rdf:li>
              <rdf:li xml:lang="pt-BR">Lume</rdf:li></rdf:Alt></dc:title>""");
    assertThat(record.texts())
        .filteredOn(text -> text.languageBasis().equals(Optional.of(LanguageBasis.DECLARED)))
        .extracting(TextFragment::text, text -> text.language().orElseThrow())
        .containsExactly(tuple("Lume", "pt-BR"));
  }

  @Test
  void attributesAndElementsAreProperties() {
    FileRecord record = read(Pictures.XMP);
    assertThat(record.attributed(AttributionRole.SOFTWARE))
        .containsExactly("Test Toolkit 1.0", "Adobe Photoshop 25.0 (Windows)", "Photoshop 24");
    assertThat(record.attributed(AttributionRole.DOCUMENT_ID)).containsExactly("xmp.did:lumen");
    assertThat(record.timestamps(TimestampRole.CREATED))
        .singleElement()
        .satisfies(
            time -> {
              assertThat(time.moment().iso()).isEqualTo("2023-12-02T08:00:00+08:00");
              assertThat(time.origin().tag()).hasValue("XMP-xmp:CreateDate");
            });
  }

  @Test
  void eachLanguageOfAnAlternativeIsSaid() {
    assertThat(read(Pictures.XMP).texts())
        .filteredOn(text -> text.kind() == TextKind.TITLE)
        .extracting(TextFragment::text)
        .containsExactly("LMN cut 12", "镜头 12");
    assertThat(read(Pictures.XMP).texts())
        .filteredOn(text -> text.text().equals("镜头 12"))
        .allSatisfy(text -> assertThat(text.language()).hasValue("zh-CN"));
  }

  @Test
  void historyIsEventsDatesAndPrograms() {
    FileRecord record = read(Pictures.XMP);
    assertThat(record.history())
        .extracting(HistoryEvent::action)
        .containsExactly("created", "saved");
    assertThat(record.history().get(1).changed()).hasValue("/");
    assertThat(record.timestamps(TimestampRole.HISTORY))
        .extracting(time -> time.moment().iso())
        .containsExactly("2023-12-02T08:00:00+08:00", "2023-12-03T09:30:00+09:00");
    assertThat(record.timestamps(TimestampRole.HISTORY).get(0).origin().path())
        .isEqualTo("xmp/xmpMM:History[1]/stEvt:when");
  }

  @Test
  void anOffsetPointsAtTheValue() {
    String packet = Pictures.XMP;
    int offset =
        (int) read(packet).timestamps(TimestampRole.CREATED).get(0).origin().offset().orElseThrow();
    byte[] bytes = packet.getBytes(StandardCharsets.UTF_8);
    assertThat(new String(bytes, offset, 25, StandardCharsets.US_ASCII))
        .isEqualTo("2023-12-02T08:00:00+08:00");
  }

  @Test
  void aDateKeepsThePrecisionItWasWrittenIn() {
    FileRecord record =
        properties("<xmp:CreateDate>2023</xmp:CreateDate><xmp:ModifyDate>2023-12</xmp:ModifyDate>");
    assertThat(record.timestamps())
        .extracting(t -> t.moment().iso())
        .containsExactly("2023", "2023-12");
  }

  @Test
  void ancestryIsIds() {
    FileRecord record =
        properties(
            """
            <xmpMM:DerivedFrom stRef:documentID="xmp.did:a" stRef:instanceID="xmp.iid:b"/>
            <photoshop:DocumentAncestors><rdf:Bag><rdf:li>C0FFEE</rdf:li></rdf:Bag>
            </photoshop:DocumentAncestors>
            <xmpMM:Ingredients><rdf:Bag>
             <rdf:li stRef:filePath="/shows/lmn/bg.psd" stRef:documentID="xmp.did:d"/>
            </rdf:Bag></xmpMM:Ingredients>""");
    assertThat(record.attributed(AttributionRole.DERIVED_FROM_ID))
        .containsExactly("xmp.did:a", "xmp.iid:b", "C0FFEE", "xmp.did:d");
    assertThat(record.attributed(AttributionRole.LINKED_FILE)).containsExactly("/shows/lmn/bg.psd");
    assertThat(record.attributions())
        .filteredOn(a -> a.value().equals("xmp.did:a"))
        .allSatisfy(a -> assertThat(a.origin().tag()).hasValue("XMP-xmpMM:DerivedFromDocumentID"));
  }

  @Test
  void aQualifiedValueIsTheValue() {
    FileRecord record =
        properties(
            """
            <dc:source rdf:parseType="Resource"><rdf:value>bg_012.psd</rdf:value>
            <show:status>checked</show:status></dc:source>""");
    assertThat(record.attributed(AttributionRole.LINKED_FILE)).containsExactly("bg_012.psd");
  }

  @Test
  void propertiesOfUnknownNamespacesAreTextsIfTheyAreWords() {
    FileRecord record = properties("<show:stage>原画修正</show:stage><show:count>12</show:count>");
    assertThat(record.texts())
        .singleElement()
        .satisfies(
            text -> {
              assertThat(text.text()).isEqualTo("原画修正");
              assertThat(text.origin().tag()).hasValue("XMP-show:Stage");
            });
  }

  @Test
  void aHundredThousandAncestorsCostWhatTheirLengthCosts() {
    String ancestors = "<rdf:li>0123456789ABCDEF</rdf:li>".repeat(100_000);
    FileRecord record =
        properties(
            "<photoshop:DocumentAncestors><rdf:Bag>"
                + ancestors
                + "</rdf:Bag></photoshop:DocumentAncestors>");
    assertThat(record.attributions()).hasSize(100_000);
  }

  @Test
  void moreEntriesThanTheLimitAreAProblem() {
    String packet =
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description>"
            + "<a/>".repeat(2_000)
            + "</rdf:Description></rdf:RDF>";
    FileRecord record =
        Reads.as(
            MEDIA_TYPE,
            packet.getBytes(StandardCharsets.UTF_8),
            Limits.standard().withEntries(1_000));
    assertThat(record.problems()).extracting(Problem::code).containsExactly(ProblemCode.LIMIT);
  }

  @Test
  void entitiesAndDocumentTypesDoNothing() {
    FileRecord record =
        read(
            """
            <!DOCTYPE x [<!ENTITY leak SYSTEM "file:///etc/passwd"> <!ENTITY a "bomb">]>
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:title>&leak; &a; &#21407;&#x753b; &amp;</dc:title>
            </rdf:Description></rdf:RDF>""");
    assertThat(record.texts()).extracting(TextFragment::text).containsExactly("&leak; &a; 原画 &");
  }

  @Test
  void whatStoodBeforeAFaultStays() {
    String cut = Pictures.XMP.substring(0, Pictures.XMP.indexOf("镜头"));
    FileRecord record = read(cut);
    assertThat(record.attributed(AttributionRole.SOFTWARE))
        .contains("Adobe Photoshop 25.0 (Windows)");
    assertThat(record.problems()).extracting(Problem::code).containsExactly(ProblemCode.MALFORMED);
  }

  @Test
  void anEndTagThatIsNotDueEndsWhatIsInBetween() {
    FileRecord record =
        properties(
            """
            <xmp:CreatorTool>Line Checker 2</xmp:CreatorTool>
            <dc:title><rdf:Alt><rdf:li>Lumen</rdf:Alt></dc:title>
            <xmp:Nickname>cut 12</xmp:Label></xmp:Nickname>
            <xmpMM:DocumentID>xmp.did:lumen</xmpMM:DocumentID>""");
    assertThat(record.texts())
        .extracting(TextFragment::text)
        .containsExactlyInAnyOrder("Lumen", "cut 12");
    assertThat(record.attributed(AttributionRole.DOCUMENT_ID)).containsExactly("xmp.did:lumen");
    assertThat(record.problems()).extracting(Problem::code).containsExactly(ProblemCode.MALFORMED);
  }

  @Test
  void stepsOfTheHistoryAreNoTexts() {
    assertThat(read(Pictures.XMP).texts())
        .extracting(TextFragment::text)
        .doesNotContain("created", "saved");
  }

  @Test
  void anAddressInAnUnknownNamespaceIsNoWord() {
    FileRecord record = properties("<show:permits>https://lumen.example/use</show:permits>");
    assertThat(record.texts()).isEmpty();
  }

  @Test
  void aSlashMayStandInAName() {
    FileRecord record = properties("<show:TIFF/EP>x</show:TIFF/EP><dc:title>Lumen</dc:title>");
    assertThat(record.texts()).extracting(TextFragment::text).contains("Lumen");
    assertThat(record.problems()).isEmpty();
  }

  @Test
  void encodedBytesAreNoWords() {
    FileRecord record =
        properties("<show:preview>" + "iVBORw0KGgoAAAANSUhEUgAA".repeat(50) + "</show:preview>");
    assertThat(record.texts()).isEmpty();
  }

  @Test
  void aPrefixMayStandForAnotherNamespaceFurtherIn() {
    FileRecord record =
        properties(
            """
            <show:title>outer</show:title>
            <dc:title xmlns:show="http://purl.org/dc/elements/1.1/"
              xmlns:dc="http://lumen.example/ns/">mine</dc:title>
            <dc:title>theirs</dc:title>""");
    assertThat(record.texts())
        .extracting(text -> text.origin().tag().orElseThrow(), TextFragment::text)
        .containsExactly(
            tuple("XMP-show:Title", "outer"),
            tuple("XMP-dc:Title", "mine"),
            tuple("XMP-dc:Title", "theirs"));
  }

  @Test
  void aTextMayBePartedByCommentsAndSections() {
    FileRecord record = properties("<dc:title>cut <!-- 11 --><![CDATA[<12>]]> &amp; 13</dc:title>");
    assertThat(record.texts()).extracting(TextFragment::text).containsExactly("cut <12> & 13");
  }

  @Test
  void aPacketInUtf16IsRead() {
    FileRecord record = Reads.as(MEDIA_TYPE, Pictures.XMP.getBytes(StandardCharsets.UTF_16LE));
    assertThat(record.attributed(AttributionRole.DOCUMENT_ID)).containsExactly("xmp.did:lumen");
  }

  @Test
  void markersOfATrackAreTextsWithTheirTimes() {
    FileRecord record =
        properties(
            """
            <xmpDM:Tracks><rdf:Bag><rdf:li><rdf:Description xmpDM:trackName="Comment"
                xmpDM:trackType="Comment" xmpDM:frameRate="f30000s1001">
              <xmpDM:markers><rdf:Seq>
                <rdf:li xmpDM:startTime="30" xmpDM:duration="15" xmpDM:name="SC012"
                  xmpDM:comment="镜头太快" xmpDM:speaker="Director"/>
                <rdf:li xmpDM:startTime="508032000000f254016000000" xmpDM:comment="cut here"/>
                <rdf:li xmpDM:startTime="maximum" xmpDM:comment="end"/>
                <rdf:li xmpDM:startTime="5f0" xmpDM:comment="at no rate"/>
              </rdf:Seq></xmpDM:markers></rdf:Description></rdf:li></rdf:Bag></xmpDM:Tracks>""");
    Cue first = new Cue(Duration.ofMillis(1001), Optional.of(Duration.ofNanos(1_501_500_000)));
    assertThat(record.texts())
        .extracting(TextFragment::kind, TextFragment::text, TextFragment::cue)
        .containsExactly(
            tuple(TextKind.TRACK_NAME, "Comment", Optional.empty()),
            tuple(TextKind.MARKER, "SC012", Optional.of(first)),
            tuple(TextKind.MARKER, "镜头太快", Optional.of(first)),
            tuple(TextKind.MARKER, "cut here", Optional.of(Cue.at(Duration.ofSeconds(2)))),
            tuple(TextKind.MARKER, "end", Optional.empty()),
            tuple(TextKind.MARKER, "at no rate", Optional.empty()));
    assertThat(record.attributed(AttributionRole.CONTRIBUTOR)).containsExactly("Director");
    assertThat(record.texts().get(2).origin().path())
        .isEqualTo("xmp/xmpDM:Tracks[1]/xmpDM:markers[1]/xmpDM:comment");
  }

  @Test
  void markersOutsideOfATrackBringTheirRate() {
    FileRecord record =
        properties(
            """
            <xmpDM:markers><rdf:Seq>
              <rdf:li xmpDM:startTime="36f24" xmpDM:comment="retake"/>
            </rdf:Seq></xmpDM:markers>""");
    assertThat(record.texts())
        .extracting(TextFragment::cue)
        .containsExactly(Optional.of(Cue.at(Duration.ofMillis(1500))));
  }

  @Test
  void thePantryTellsOfOtherDocuments() {
    FileRecord record =
        properties(
            """
            <xmpMM:Pantry><rdf:Bag><rdf:li><rdf:Description xmp:CreateDate="2023-12-01T10:00:00Z"
                xmpMM:DocumentID="xmp.did:plate" xmpMM:InstanceID="xmp.iid:plate">
              <xmpMM:History><rdf:Seq><rdf:li stEvt:action="saved"
                stEvt:when="2023-12-01T11:00:00Z"/></rdf:Seq></xmpMM:History>
            </rdf:Description></rdf:li></rdf:Bag></xmpMM:Pantry>""");
    assertThat(record.attributed(AttributionRole.DOCUMENT_ID)).isEmpty();
    assertThat(record.attributed(AttributionRole.DERIVED_FROM_ID))
        .containsExactly("xmp.did:plate", "xmp.iid:plate");
    assertThat(record.timestamps(TimestampRole.CREATED)).isEmpty();
    assertThat(record.history())
        .singleElement()
        .satisfies(
            event ->
                assertThat(event.origin().path())
                    .isEqualTo("xmp/xmpMM:Pantry[1]/xmpMM:History[1]"));
  }
}
