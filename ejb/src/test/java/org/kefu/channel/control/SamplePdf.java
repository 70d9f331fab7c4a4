package org.kefu.channel.control;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** PDF documents in Chinese, in the font every reader has and no machine needs. */
public final class SamplePdf {
  private SamplePdf() {}

  /**
   * @param password null for a document that everybody may open
   */
  public static byte[] of(String password, String... lines) {
    var content = new StringBuilder("BT /F1 12 Tf 14 TL 72 700 Td\n");
    for (var line : lines) {
      var letters = HexFormat.of().formatHex(line.getBytes(StandardCharsets.UTF_16BE));
      content.append('<').append(letters).append("> Tj T*\n");
    }
    return with(password, content.append("ET").toString().getBytes(StandardCharsets.US_ASCII));
  }

  static byte[] with(String password, byte[] content) {
    try (var document = new PDDocument()) {
      var page = new PDPage();
      page.setResources(new PDResources());
      var fonts = new COSDictionary();
      fonts.setItem("F1", font());
      page.getResources().getCOSObject().setItem(COSName.FONT, fonts);
      var stream = new PDStream(document);
      try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(content);
      }
      page.setContents(stream);
      document.addPage(page);
      if (password != null) {
        document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      }
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static COSDictionary font() {
    var letters = new COSDictionary();
    letters.setItem("Registry", new COSString("Adobe"));
    letters.setItem("Ordering", new COSString("GB1"));
    letters.setItem("Supplement", COSInteger.get(4));
    var part = new COSDictionary();
    part.setItem(COSName.TYPE, COSName.FONT);
    part.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
    part.setItem(COSName.BASE_FONT, COSName.getPDFName("STSong-Light"));
    part.setItem("CIDSystemInfo", letters);
    var parts = new COSArray();
    parts.add(part);
    var font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setItem(COSName.BASE_FONT, COSName.getPDFName("STSong-Light"));
    font.setItem(COSName.ENCODING, COSName.getPDFName("UniGB-UCS2-H"));
    font.setItem(COSName.DESCENDANT_FONTS, parts);
    return font;
  }
}
