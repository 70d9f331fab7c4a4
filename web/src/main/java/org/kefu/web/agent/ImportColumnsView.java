package org.kefu.web.agent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kefu.customer.boundary.CustomerFieldIntake;
import org.kefu.staff.boundary.Right;
import org.kefu.transfer.boundary.CustomerImports;
import org.kefu.transfer.boundary.ImportDetails;
import org.kefu.transfer.boundary.ImportSearch;
import org.kefu.transfer.boundary.ImportSettings;
import org.kefu.transfer.boundary.ImportTarget;
import org.kefu.transfer.boundary.KnownRule;
import org.kefu.transfer.boundary.TableFormat;
import org.kefu.transfer.boundary.TableText;
import org.kefu.web.shared.UserView;

/** Behind {@code /agent/importColumns.xhtml}. */
@Named
@ViewScoped
public class ImportColumnsView implements Serializable {
  private static final Map<String, Character> SEPARATORS = new LinkedHashMap<>();
  private static final List<String> CHARSETS =
      List.of("UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "Big5", "windows-1252");

  static {
    SEPARATORS.put("comma", ',');
    SEPARATORS.put("semicolon", ';');
    SEPARATORS.put("tab", '\t');
    SEPARATORS.put("pipe", '|');
  }

  /** One column of the file while it is being assigned. */
  public static class Line implements Serializable {
    private final String heading;
    private final List<String> sample;
    private String target;

    Line(String heading, List<String> sample, String target) {
      this.heading = heading;
      this.sample = sample;
      this.target = target;
    }

    public String getHeading() {
      return heading;
    }

    public List<String> getSample() {
      return sample;
    }

    public String getTarget() {
      return target;
    }

    public void setTarget(String target) {
      this.target = target == null ? "" : target;
    }
  }

  @Inject UserView user;
  @Inject CustomerImports imports;
  @Inject ImportSearch search;
  @Inject CustomerFieldIntake fields;
  private String number;
  private ImportDetails details;
  private List<Line> lines;
  private KnownRule known;
  private String charset;
  private String separator;

  public void load() {
    details = search.details(number);
    known = details.known();
    if (details.text() != null) {
      charset = details.text().charset();
      separator = nameOf(details.text().separator());
    }
    var sample = search.sample(number);
    lines = new ArrayList<>();
    for (int column = 0; column < details.headings().size(); column++) {
      lines.add(line(column, sample));
    }
  }

  private Line line(int column, List<List<String>> sample) {
    var heading = details.headings().get(column);
    var cells =
        sample.stream().map(row -> column < row.size() ? row.get(column) : "").distinct().toList();
    return new Line(
        heading.isEmpty() ? Bundles.text("transfer", "columns.unnamed", column + 1) : heading,
        cells,
        details.targets().get(column));
  }

  private static String nameOf(Character separator) {
    return SEPARATORS.entrySet().stream()
        .filter(each -> each.getValue().equals(separator))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("comma");
  }

  public void readAgain() {
    imports.readAs(number, new TableText(charset, SEPARATORS.get(separator)));
    load();
  }

  public String tryOut() {
    var targets = lines.stream().map(Line::getTarget).toList();
    imports.tryOut(number, new ImportSettings(known, targets));
    return "/agent/customerImport?faces-redirect=true&number=" + number;
  }

  public String getRows() {
    return Bundles.text("transfer", "columns.rows", details.tally().total());
  }

  public String words(String target) {
    return fields.all().stream()
        .filter(field -> ImportSettings.target(field.key()).equals(target))
        .findFirst()
        .map(field -> field.name(Bundles.locale().getLanguage()))
        .orElseGet(() -> Bundles.text("transfer", "target." + target));
  }

  /** What every customer has, and the custom fields. */
  public List<String> getTargets() {
    return Stream.concat(
            Arrays.stream(ImportTarget.values())
                .filter(
                    target ->
                        !ImportTarget.ACCOUNT.contains(target) || user.may(Right.CUSTOMER_ACCOUNT))
                .map(Enum::name),
            fields.all().stream().map(field -> ImportSettings.target(field.key())))
        .toList();
  }

  public KnownRule[] getRules() {
    return KnownRule.values();
  }

  /** The usual ones, and the one that was found. */
  public LinkedHashSet<String> getCharsets() {
    var charsets = new LinkedHashSet<>(CHARSETS);
    charsets.add(charset);
    return charsets;
  }

  public List<String> getSeparators() {
    return List.copyOf(SEPARATORS.keySet());
  }

  public boolean isPlainText() {
    return details.text() != null;
  }

  public boolean isSeparated() {
    return details.format() == TableFormat.CSV;
  }

  public ImportDetails getDetails() {
    return details;
  }

  public List<Line> getLines() {
    return lines;
  }

  public KnownRule getKnown() {
    return known;
  }

  public void setKnown(KnownRule known) {
    this.known = known;
  }

  public String getCharset() {
    return charset;
  }

  public void setCharset(String charset) {
    this.charset = charset;
  }

  public String getSeparator() {
    return separator;
  }

  public void setSeparator(String separator) {
    this.separator = separator;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
