package org.kefu.transfer.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.kefu.staff.boundary.Right;
import org.kefu.staff.boundary.Rights;
import org.kefu.system.boundary.Files;
import org.kefu.transfer.control.ImportBook;
import org.kefu.transfer.control.ImportReading;
import org.kefu.transfer.control.Imports;
import org.kefu.transfer.entity.CustomerImport;

/** Brings customers in from tables. The work itself goes on in the background. */
@Stateless
@RolesAllowed(Right.CUSTOMER_IMPORT)
public class CustomerImports {
  @Inject Imports imports;
  @Inject ImportReading reading;
  @Inject ImportBook book;
  @Inject Files files;
  @Inject Event<ImportWaits> waits;
  @Inject Rights rights;

  /** Keeps the table and guesses what its columns are; returns the number of the import. */
  public String begin(@NotNull @Valid NewImport command) {
    var brought = book.open(command.fileName(), files.keep(command.content()));
    reading.begin(brought);
    leaveOut(brought);
    imports.add(brought);
    return brought.getNumber();
  }

  /** Reads the table again in another charset or with another separator. */
  public void readAs(@NotNull String number, @NotNull @Valid TableText text) {
    var work = imports.hold(number);
    reading.again(work, text);
    leaveOut(work);
  }

  /** A trial run: it enters nothing and tells what would become of each row. */
  public void tryOut(@NotNull String number, @NotNull @Valid ImportSettings settings) {
    var work = imports.hold(number);
    work.understand(settings);
    leaveOut(work);
    work.tryOut();
    waits.fire(new ImportWaits(number));
  }

  /** Enters the rows, or goes on with it after a pause. */
  public void run(@NotNull String number) {
    var work = imports.hold(number);
    work.run();
    book.note(work, "import.begun");
    waits.fire(new ImportWaits(number));
  }

  /** Enters the rows at once, for a program that takes the columns as they are guessed. */
  public void runAsGuessed(@NotNull String number) {
    var work = imports.hold(number);
    work.understand(new ImportSettings(work.getKnown(), work.getTargets()));
    leaveOut(work);
    run(number);
  }

  /** The rest of a table is brought all the same, and it is told what was not. */
  private void leaveOut(CustomerImport work) {
    var may = rights.has(Right.CUSTOMER_ACCOUNT);
    work.leaveOut(target -> !may && isOfAccount(target));
  }

  private static boolean isOfAccount(String target) {
    return ImportTarget.ACCOUNT.stream().anyMatch(each -> each.name().equals(target));
  }

  public void pause(@NotNull String number) {
    var work = imports.hold(number);
    work.pause();
    book.note(work, "import.paused");
  }

  /** Removes what came with it and was neither used nor changed since. */
  public void takeBack(@NotNull String number) {
    var work = imports.hold(number);
    work.takeBack();
    book.note(work, "import.takenBack");
    waits.fire(new ImportWaits(number));
  }
}
