package org.kefu.transfer.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.kefu.shared.BusinessException;
import org.kefu.shared.InvalidInput;
import org.kefu.shared.JsonWords;
import org.kefu.transfer.boundary.ImportDetails;
import org.kefu.transfer.boundary.ImportSettings;
import org.kefu.transfer.boundary.ImportState;
import org.kefu.transfer.boundary.ImportTally;
import org.kefu.transfer.boundary.ImportTarget;
import org.kefu.transfer.boundary.KnownRule;
import org.kefu.transfer.boundary.RowOutcome;
import org.kefu.transfer.boundary.TableFormat;
import org.kefu.transfer.boundary.TableText;

/** A table of customers that somebody brought, and how far it is. */
@Entity
@Table(name = "customer_import")
public class CustomerImport {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customer_import_seq")
  @SequenceGenerator(
      name = "customer_import_seq",
      sequenceName = "customer_import_seq",
      allocationSize = 50)
  private Long id;

  @Version private int version;

  @Column(updatable = false)
  private String number;

  @Column(name = "file_name", updatable = false)
  private String fileName;

  @Enumerated(EnumType.STRING)
  private TableFormat format;

  private String sha256;
  private String charset;
  private Character separator;

  @Convert(converter = JsonWords.class)
  private List<String> headings;

  /** The same for tables with the same headings: what their columns are is remembered. */
  @Column(name = "headings_key")
  private String headingsKey;

  @Convert(converter = JsonWords.class)
  @Column(name = "mapping")
  private List<String> targets;

  /** The headings of columns whoever brought it may not write; null where there are none. */
  @Convert(converter = JsonWords.class)
  @Column(name = "left_out")
  private List<String> leftOut;

  @Enumerated(EnumType.STRING)
  private KnownRule known = KnownRule.SKIP;

  @Enumerated(EnumType.STRING)
  private ImportState state = ImportState.NEW;

  private String problem;

  @Convert(converter = JsonWords.class)
  @Column(name = "problem_args")
  private List<String> problemArgs;

  @Column(name = "total_rows")
  private int totalRows;

  /** How many rows were looked at: the next one to take. */
  @Column(name = "next_row")
  private int nextRow;

  @Column(name = "rows_new")
  private int rowsNew;

  @Column(name = "rows_changed")
  private int rowsChanged;

  @Column(name = "rows_same")
  private int rowsSame;

  @Column(name = "rows_failed")
  private int rowsFailed;

  @Column(name = "rows_returned")
  private int rowsReturned;

  @Column(name = "rows_kept")
  private int rowsKept;

  @Column(name = "created_by", updatable = false)
  private String createdBy;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected CustomerImport() {}

  public CustomerImport(String number, String fileName, String sha256, String by, Instant at) {
    this.number = number;
    this.fileName = fileName;
    this.sha256 = sha256;
    createdBy = by;
    createdAt = at;
    updatedAt = at;
  }

  /** How the file is read, with what it then holds. */
  public void read(
      TableFormat as,
      TableText text,
      List<String> named,
      String key,
      List<String> meant,
      int rows) {
    require(Set.of(ImportState.NEW, ImportState.TRIED));
    format = as;
    charset = text == null ? null : text.charset();
    separator = text == null ? null : text.separator();
    headings = named;
    headingsKey = key;
    targets = meant;
    leftOut = null;
    totalRows = rows;
    state = ImportState.NEW;
    begin();
  }

  /** What its columns are; refuses a table that names nobody. */
  public void understand(ImportSettings settings) {
    require(Set.of(ImportState.NEW, ImportState.TRIED));
    if (settings.targets().size() != headings.size()) {
      throw new InvalidInput("targets", "invalid");
    }
    settings.targets().stream()
        .filter(each -> !each.isEmpty() && !ImportSettings.isField(each))
        .forEach(CustomerImport::check);
    if (!settings.targets().contains(ImportTarget.NAME.name())
        && !settings.targets().contains(ImportTarget.COMPANY.name())) {
      throw new InvalidInput("targets", "importName");
    }
    targets = settings.targets();
    known = settings.known();
  }

  /** Leaves out what some columns would become, and keeps which they were. */
  public void leaveOut(Predicate<String> target) {
    var left = new ArrayList<String>();
    var meant = new ArrayList<String>();
    for (var column = 0; column < headings.size(); column++) {
      var heading = headings.get(column);
      var out = target.test(targets.get(column));
      meant.add(out ? "" : targets.get(column));
      if (out || meant.get(column).isEmpty() && leftOut != null && leftOut.contains(heading)) {
        left.add(heading);
      }
    }
    targets = List.copyOf(meant);
    leftOut = left.isEmpty() ? null : List.copyOf(left);
  }

  private static void check(String target) {
    try {
      ImportTarget.valueOf(target);
    } catch (IllegalArgumentException unknown) {
      throw new InvalidInput("targets", "invalid");
    }
  }

  public void tryOut() {
    require(Set.of(ImportState.NEW, ImportState.TRIED));
    state = ImportState.TRYING;
    begin();
  }

  /** A trial run that was interrupted begins anew: it has entered nothing. */
  public void tryAgain() {
    begin();
  }

  /** Enters for good, or goes on with it. */
  public void run() {
    require(Set.of(ImportState.NEW, ImportState.TRIED, ImportState.PAUSED, ImportState.STOPPED));
    if (state == ImportState.NEW || state == ImportState.TRIED) {
      begin();
    }
    problem = null;
    problemArgs = List.of();
    state = ImportState.RUNNING;
  }

  public void pause() {
    require(Set.of(ImportState.RUNNING));
    state = ImportState.PAUSED;
  }

  public void takeBack() {
    require(Set.of(ImportState.DONE, ImportState.PAUSED, ImportState.STOPPED));
    state = ImportState.RETURNING;
  }

  public void stop(BusinessException why) {
    problem = why.getKey();
    problemArgs = why.getArgs();
    state = state == ImportState.TRYING ? ImportState.NEW : ImportState.STOPPED;
  }

  /** The work that goes on has come to its end. */
  public void finish() {
    state =
        switch (state) {
          case TRYING -> ImportState.TRIED;
          case RETURNING -> ImportState.RETURNED;
          default -> ImportState.DONE;
        };
  }

  public void looked(int rows, Instant at) {
    nextRow += rows;
    updatedAt = at;
  }

  public void count(RowOutcome outcome) {
    switch (outcome) {
      case NEW -> rowsNew++;
      case CHANGED -> rowsChanged++;
      case SAME -> rowsSame++;
      case FAILED -> rowsFailed++;
      case RETURNED -> rowsReturned++;
      case KEPT -> rowsKept++;
    }
  }

  private void begin() {
    nextRow = 0;
    rowsNew = 0;
    rowsChanged = 0;
    rowsSame = 0;
    rowsFailed = 0;
    problem = null;
    problemArgs = List.of();
  }

  private void require(Set<ImportState> states) {
    if (!states.contains(state)) {
      throw new ImportIsElsewhere(number);
    }
  }

  public ImportTally tally() {
    int done = state == ImportState.RETURNING ? rowsReturned + rowsKept : nextRow;
    int total = state == ImportState.RETURNING ? rowsNew + rowsChanged : totalRows;
    return new ImportTally(
        total, done, rowsNew, rowsChanged, rowsSame, rowsFailed, rowsReturned, rowsKept);
  }

  public ImportDetails details() {
    return new ImportDetails(
        number,
        fileName,
        format,
        text(),
        headings,
        targets,
        leftOut == null ? List.of() : leftOut,
        known,
        state,
        problem,
        problemArgs,
        tally(),
        createdBy,
        createdAt);
  }

  public TableText text() {
    return charset == null ? null : new TableText(charset, separator);
  }

  public String getNumber() {
    return number;
  }

  public String getFileName() {
    return fileName;
  }

  public TableFormat getFormat() {
    return format;
  }

  public String getSha256() {
    return sha256;
  }

  public List<String> getTargets() {
    return targets;
  }

  public KnownRule getKnown() {
    return known;
  }

  public ImportState getState() {
    return state;
  }

  public int getNextRow() {
    return nextRow;
  }

  public String getCreatedBy() {
    return createdBy;
  }

  public Instant getCreatedAt() {
    return createdAt;
  }
}
