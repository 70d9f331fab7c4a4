package org.kefu;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.junit.jupiter.api.Test;
import org.kefu.staff.entity.AppUser;

/**
 * The migrations give every column that an entity maps; on PostgreSQL the server tests see to it.
 */
class SchemaTest {
  private static final TestDatabase DATABASE = TestDatabase.migrated("schema");

  @Test
  void anInstantComesBackAsItWasWritten() {
    var noon = Instant.parse("2026-11-17T12:00:00.123456Z");
    var user = new AppUser("linxia", "林夏", "hash", noon);
    user.grant(Set.of("agent"), Set.of("hotline"));
    try (var factory = DATABASE.factory();
        var em = factory.createEntityManager()) {
      em.getTransaction().begin();
      em.persist(user);
      em.flush();
      em.clear();

      var created =
          em.createQuery(
                  "select u.createdAt from AppUser u where u.createdAt = :noon", Instant.class)
              .setParameter("noon", noon)
              .getSingleResult();
      var teams = em.find(AppUser.class, "linxia").getTeams();
      em.getTransaction().rollback();

      assertThat(created).isEqualTo(noon);
      assertThat(teams).containsExactly("hotline");
    }
  }

  @Test
  void everyMappedColumnExists() {
    assertThat(mapped()).isNotEmpty().allMatch(existing()::contains);
  }

  private static Set<String> mapped() {
    try (var factory = DATABASE.factory();
        var em = factory.createEntityManager()) {
      var columns = new TreeSet<String>();
      em.unwrap(ServerSession.class)
          .getDescriptors()
          .values()
          .forEach(
              descriptor ->
                  descriptor
                      .getFields()
                      .forEach(field -> columns.add(name(field.getTableName(), field.getName()))));
      return columns;
    }
  }

  private static Set<String> existing() {
    var columns = new HashSet<String>();
    try (var connection = DATABASE.connect();
        var rows = connection.getMetaData().getColumns(null, "PUBLIC", null, null)) {
      while (rows.next()) {
        columns.add(name(rows.getString("TABLE_NAME"), rows.getString("COLUMN_NAME")));
      }
      return columns;
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static String name(String table, String column) {
    return (table + "." + column).toLowerCase(Locale.ROOT);
  }
}
