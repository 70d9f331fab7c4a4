package org.kefu.web.agent;

import java.util.stream.Collectors;
import org.kefu.transfer.boundary.ImportedRow;

/** What an import says of a row, in the language of whoever reads it. */
final class ImportWords {
  private ImportWords() {}

  static String why(ImportedRow row) {
    if (row.reason() == null) {
      return "";
    }
    if (row.reason().equals("import.used")) {
      var by =
          row.reasonArgs().stream()
              .map(what -> Bundles.text("transfer", "used." + what))
              .collect(Collectors.joining(Bundles.isChinese() ? "、" : ", "));
      return Bundles.text("transfer", row.reason(), by);
    }
    var bundle = row.reason().startsWith("import.") ? "transfer" : "refusal";
    return Bundles.text(bundle, row.reason(), row.reasonArgs().toArray());
  }
}
