package dev.celscope.spreadsheet.xls;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFTextbox;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;

/** Binary workbooks of an invented show. */
public final class XlsSample {
  private XlsSample() {}

  /** A BIFF8 workbook in a compound file. */
  public static byte[] workbook() {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      workbook.createInformationProperties();
      workbook.getSummaryInformation().setAuthor("李");
      workbook.getSummaryInformation().setLastAuthor("박");
      workbook.getSummaryInformation().setTitle("LMN retakes");
      workbook.getSummaryInformation().setApplicationName("Lumen Sheet");
      workbook.getDocumentSummaryInformation().setCompany("Lumen");
      HSSFSheet sheet = workbook.createSheet("返修");
      HSSFRow header = sheet.createRow(0);
      header.createCell(0).setCellValue("컷번호");
      header.createCell(1).setCellValue("수정내용");
      header.createCell(2).setCellValue("마감일");
      HSSFRow row = sheet.createRow(1);
      row.createCell(0).setCellValue(12);
      row.createCell(1).setCellValue("머리를 더 크게");
      HSSFCell due = row.createCell(2);
      due.setCellValue(45264);
      HSSFCellStyle date = workbook.createCellStyle();
      date.setDataFormat(workbook.createDataFormat().getFormat("yyyy/mm/dd"));
      due.setCellStyle(date);
      HSSFRow hidden = sheet.createRow(2);
      hidden.createCell(0).setCellValue(13);
      hidden.createCell(1).setCellFormula("\"a\"&\"b\"");
      hidden.getCell(1).setCellValue("ab");
      hidden.createCell(2).setCellValue(true);
      hidden.setZeroHeight(true);
      sheet.addMergedRegion(new CellRangeAddress(4, 5, 0, 0));
      sheet.getHeader().setCenter("LMN E05");
      HSSFComment comment =
          sheet.createDrawingPatriarch().createCellComment(new HSSFClientAnchor());
      comment.setString(new HSSFRichTextString("请重做"));
      comment.setAuthor("王");
      comment.setRow(1);
      comment.setColumn(1);
      HSSFTextbox box = sheet.getDrawingPatriarch().createTextbox(new HSSFClientAnchor());
      box.setString(new HSSFRichTextString("see model sheet"));
      workbook.createName().setNameName("rate");
      workbook.getName("rate").setRefersToFormula("'返修'!$A$1");
      workbook.createSheet("secret").createRow(0).createCell(0).setCellValue("rates");
      workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A BIFF2 sheet that stands alone. */
  public static byte[] biff2() {
    ByteBuffer out = ByteBuffer.allocate(128).order(ByteOrder.LITTLE_ENDIAN);
    record(out, 0x0009, 2, 0, 0x10, 0);
    record(out, 0x0004, 0, 0, 0, 0, 0, 0, 0, 3, 'C', 'u', 't');
    record(out, 0x0002, 1, 0, 0, 0, 0, 0, 0, 12, 0);
    record(out, 0x0005, 1, 0, 1, 0, 0, 0, 0, 0x2a, 1);
    record(out, 0x000a);
    byte[] bytes = new byte[out.position()];
    out.flip().get(bytes);
    return bytes;
  }

  private static void record(ByteBuffer out, int type, int... data) {
    out.putShort((short) type).putShort((short) data.length);
    for (int value : data) {
      out.put((byte) value);
    }
  }

  /** A package encrypted under a password. */
  public static byte[] encrypted(byte[] workbook, String password) {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
      info.getVerifier().setSpinCount(1); // each prefix of it will be tried
      Encryptor encryptor = info.getEncryptor();
      encryptor.confirmPassword(password);
      try (OutputStream out = encryptor.getDataStream(files)) {
        out.write(workbook);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      files.writeFilesystem(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same workbook, encrypted as Excel encrypts what is merely protected against changes. */
  public static byte[] protectedWorkbook() {
    org.apache.poi.hssf.record.crypto.Biff8EncryptionKey.setCurrentUserPassword(
        Decryptor.DEFAULT_PASSWORD);
    try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(workbook()))) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      org.apache.poi.hssf.record.crypto.Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }
}
