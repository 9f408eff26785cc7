package dev.celscope.spreadsheet.markup;

import java.nio.charset.Charset;
import java.util.Base64;

/** A retake workbook of an invented show as Excel saves it as a web archive. */
public final class MhtmlSample {
  private static final String NAMESPACES =
      """
      <html xmlns:o=3D"urn:schemas-microsoft-com:office:office"
      xmlns:x=3D"urn:schemas-microsoft-com:office:excel">
      """;

  /** With a picture. */
  public static final String EXCEL =
      excel(part("LMN_E05_files/image001.png", "image/png", "base64", "iVBORw0KGgo="));

  private MhtmlSample() {}

  private static String part(String location, String type, String encoding, String body) {
    return "------=_NextPart_01DA2685.5F3C4E80\r\nContent-Location: file:///C:/8D2F61B0/"
        + location
        + "\r\nContent-Transfer-Encoding: "
        + encoding
        + "\r\nContent-Type: "
        + type
        + "\r\n\r\n"
        + body
        + "\r\n\r\n";
  }

  private static String base64(String text, String charset) {
    return Base64.getMimeEncoder().encodeToString(text.getBytes(Charset.forName(charset)));
  }

  /** As Excel saves a workbook of two sheets, one of them hidden. */
  public static String excel(String more) {
    return "MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\nContent-Type: multipart/related;"
        + "\r\n\tboundary=\"----=_NextPart_01DA2685.5F3C4E80\"\r\n\r\n"
        + "This document is a Single File Web Page.\r\n\r\n"
        + part(
            "LMN_E05.htm",
            "text/html; charset=\"us-ascii\"",
            "quoted-printable",
            NAMESPACES
                + "<link rel=3DStylesheet href=3D\"LMN_E05_files/stylesheet.css\">\r\n"
                + "<xml><o:DocumentProperties><o:Author>&#26519;&#38632;</o:Author><o:LastAuthor>K=\r\nim"
                + "</o:LastAuthor></o:DocumentProperties><x:ExcelWorkbook><x:ExcelWorksheets>\r\n"
                + "<x:ExcelWorksheet><x:Name>&#20462;&#25913;&#34920;</x:Name><x:WorksheetSource"
                + " HRef=3D\"LMN_E05_files/sheet001.htm\"/></x:ExcelWorksheet>\r\n"
                + "<x:ExcelWorksheet><x:Name>rates</x:Name><x:WorksheetSource"
                + " HRef=3D\"LMN_E05_files/sheet002.htm\"/></x:ExcelWorksheet>\r\n"
                + "</x:ExcelWorksheets></x:ExcelWorkbook></xml><frameset></frameset></html>")
        + part(
            "LMN_E05_files/stylesheet.css",
            "text/css; charset=\"us-ascii\"",
            "quoted-printable",
            ".xl24\r\n\t{mso-number-format:\"Short Date\";}")
        + part(
            "LMN_E05_files/tabstrip.htm",
            "text/html; charset=\"us-ascii\"",
            "quoted-printable",
            "<table><tr><td><a href=3D\"sheet001.htm\">tab</a></table>")
        + part(
            "LMN_E05_files/sheet001.htm",
            "text/html; charset=\"gb2312\"",
            "base64",
            base64("<table><tr><td>镜号<td class=xl24 x:num=45264>12/4/2023</table>", "GBK"))
        + part(
            "LMN_E05_files/sheet002.htm",
            "text/html; charset=\"us-ascii\"",
            "8bit",
            "<xml><x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions></xml>"
                + "<table><tr><td>a</table><table><tr><td>b</table>")
        + more
        + "------=_NextPart_01DA2685.5F3C4E80--\r\n";
  }
}
