package dev.celscope.image;

import static dev.celscope.testing.ByteBuilder.bytes;

import dev.celscope.testing.ByteBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;

/** Small pictures and blocks, made by hand, that several tests read. */
public final class Pictures {
  public static final String XMP =
      """
      <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="Test Toolkit 1.0">
       <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about=""
          xmlns:xmp="http://ns.adobe.com/xap/1.0/"
          xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
          xmlns:stEvt="http://ns.adobe.com/xap/1.0/sType/ResourceEvent#"
          xmp:CreateDate="2023-12-02T08:00:00+08:00"
          xmp:CreatorTool="Adobe Photoshop 25.0 (Windows)">
         <dc:title><rdf:Alt>
          <rdf:li xml:lang="x-default">LMN cut 12</rdf:li>
          <rdf:li xml:lang="zh-CN">镜头 12</rdf:li>
         </rdf:Alt></dc:title>
         <dc:subject><rdf:Bag><rdf:li>layout</rdf:li><rdf:li>原画</rdf:li></rdf:Bag></dc:subject>
         <xmpMM:DocumentID>xmp.did:lumen</xmpMM:DocumentID>
         <xmpMM:History><rdf:Seq>
          <rdf:li stEvt:action="created" stEvt:instanceID="xmp.iid:1"
            stEvt:when="2023-12-02T08:00:00+08:00" stEvt:softwareAgent="Photoshop 24"/>
          <rdf:li rdf:parseType="Resource">
           <stEvt:action>saved</stEvt:action><stEvt:changed>/</stEvt:changed>
           <stEvt:when>2023-12-03T09:30:00+09:00</stEvt:when>
          </rdf:li>
         </rdf:Seq></xmpMM:History>
        </rdf:Description>
       </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="w"?>
      """;

  private Pictures() {}

  /** An Exif block with a date of three fields, a place and two people. */
  public static byte[] exif() {
    return TiffBuilder.bigEndian()
        .ascii(0x010e, "LMN S03E05")
        .ascii(0x013b, "Lumen Layout Team")
        .ascii(0x0132, "2023:12:04 10:00:00")
        .directory(0x8769)
        .ascii(0x9003, "2023:12:02 08:00:00")
        .ascii(0x9291, "125")
        .ascii(0x9011, "+08:00")
        .directory(0x8825)
        .ascii(0x001d, "2023:12:02")
        .rationals(0x0007, 0, 1, 0, 1, 30, 1)
        .build();
  }

  /** A PNG of one pixel that was never compressed, with chunks before and after it. */
  public static byte[] png(ByteBuilder before, ByteBuilder after) {
    return bytes()
        .hex("89504e47 0d0a1a0a")
        .raw(chunk("IHDR", bytes().u32be(64).u32be(48).hex("08 02 00 00 00")))
        .raw(before)
        .raw(chunk("IDAT", bytes().zeros(16)))
        .raw(after)
        .raw(chunk("IEND", bytes()))
        .build();
  }

  /** A chunk of a PNG; its CRC is zero. */
  public static ByteBuilder chunk(String type, ByteBuilder data) {
    return bytes().u32be(data.size()).ascii(type).raw(data).zeros(4);
  }

  /** A JPEG of no pixels, with segments before its frame. */
  public static byte[] jpeg(ByteBuilder segments) {
    return bytes()
        .hex("ffd8")
        .raw(segments)
        .raw(segment(0xc0, bytes().hex("08 0030 0040 03 01 11 00 02 11 01 03 11 01")))
        .raw(segment(0xda, bytes().hex("01 01 00 00 3f 00")))
        .hex("00 ffd9")
        .build();
  }

  /** A segment of a JPEG. */
  public static ByteBuilder segment(int marker, ByteBuilder data) {
    return bytes().u8(0xff).u8(marker).u16be(data.size() + 2).raw(data);
  }

  /** A Photoshop image resource of no name. */
  public static ByteBuilder resource(int id, ByteBuilder data) {
    return bytes()
        .ascii("8BIM")
        .u16be(id)
        .u16be(0)
        .u32be(data.size())
        .raw(data)
        .zeros(data.size() & 1);
  }

  /** A data set of IPTC. */
  public static ByteBuilder dataSet(int record, int number, ByteBuilder value) {
    return bytes().u8(0x1c).u8(record).u8(number).u16be(value.size()).raw(value);
  }

  /** Bytes compressed as zlib does. */
  public static ByteBuilder deflated(byte[] plain) {
    var out = new ByteArrayOutputStream();
    try (var deflating = new DeflaterOutputStream(out)) {
      deflating.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes().raw(out.toByteArray());
  }

  /** A colour profile made at 2019-01-25T10:15:30Z by {@code lcms}, named {@code sRGB test}. */
  public static byte[] icc() {
    ByteBuilder description = bytes().ascii("desc").zeros(4).u32be(10).ascii("sRGB test\0");
    return bytes()
        .u32be(144 + description.size())
        .zeros(20)
        .u16be(2019)
        .u16be(1)
        .u16be(25)
        .u16be(10)
        .u16be(15)
        .u16be(30)
        .ascii("acsp")
        .zeros(40)
        .ascii("lcms")
        .zeros(44)
        .u32be(1)
        .ascii("desc")
        .u32be(144)
        .u32be(description.size())
        .raw(description)
        .build();
  }
}
