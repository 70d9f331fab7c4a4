package org.kefu.system.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSRuntimeException;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;

/** How the parts of this server are, measured at the moment of asking. */
@Stateless
@RolesAllowed("system.watch")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Health {
  private static final int PATIENCE_SECONDS = 3;
  private static final long LEAST_FREE = 1024L * 1024 * 1024;

  @Resource(lookup = "java:jboss/datasources/KefuDS")
  DataSource database;

  @Resource(lookup = "java:/JmsXA")
  ConnectionFactory broker;

  @Inject Schema schema;

  /** What this process uses. */
  public record Process(Instant since, long memoryUsed, long memoryMost) {}

  /** The database behind the pages; {@code answer} is empty when there was none in time. */
  public record Database(String product, String schema, Optional<Duration> answer) {}

  /** The space where this installation keeps its files, in bytes. */
  public record Disk(long free, long total) {
    /** True when there is no room left for what comes in. */
    public boolean isFull() {
      return free < LEAST_FREE;
    }
  }

  public Process process() {
    var memory = Runtime.getRuntime();
    return new Process(
        Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()),
        memory.totalMemory() - memory.freeMemory(),
        memory.maxMemory());
  }

  public Database database() {
    var begin = System.nanoTime();
    try (var connection = database.getConnection()) {
      var answers = connection.isValid(PATIENCE_SECONDS);
      var took = Duration.ofNanos(System.nanoTime() - begin);
      var about = connection.getMetaData();
      return new Database(
          about.getDatabaseProductName() + " " + about.getDatabaseMajorVersion(),
          schema.version(),
          answers ? Optional.of(took) : Optional.empty());
    } catch (SQLException unreachable) {
      return new Database("", schema.version(), Optional.empty());
    }
  }

  /** How long the queue took to let us in; empty when it did not. */
  public Optional<Duration> queue() {
    var begin = System.nanoTime();
    try (var context = broker.createContext()) {
      context.start();
      return Optional.of(Duration.ofNanos(System.nanoTime() - begin));
    } catch (JMSRuntimeException unreachable) {
      return Optional.empty();
    }
  }

  public Disk disk() {
    // not by FileStore, which fails where the mount cannot be seen, as in a chroot
    var folder = Home.folder("").toFile();
    return new Disk(folder.getUsableSpace(), folder.getTotalSpace());
  }

  @PermitAll
  public boolean isBrokerThere() {
    return queue().isPresent();
  }

  @PermitAll
  public boolean isThereSpace() {
    return !disk().isFull();
  }

  @PermitAll
  public boolean isDatabaseThere() {
    try (var connection = database.getConnection()) {
      return connection.isValid(PATIENCE_SECONDS);
    } catch (SQLException unreachable) {
      return false;
    }
  }
}
