import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Behind {@code ./kefu run}: asks the database of {@code KEFU_DB_URL} for what the server needs of
 * it, and says in one sentence what is missing. Run from source by the JDK, with the driver alone.
 */
class Database {
  private static final String WRONG_PASSWORD = "28P01";
  private static final String NOT_ALLOWED = "28000";
  private static final String NO_DATABASE = "3D000";

  private final boolean chinese = "zh".equals(System.getenv("KEFU_LANGUAGE"));
  private final String url = System.getenv("KEFU_DB_URL");
  private final String user = setting("KEFU_DB_USER", "kefu");
  private final int pool = Integer.parseInt(setting("KEFU_DB_POOL", "40"));

  public static void main(String[] arguments) {
    var missing = new Database().missing();
    var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
    err.print(missing);
    System.exit(missing.isEmpty() ? 0 : 1);
  }

  private String missing() {
    DriverManager.setLoginTimeout(20);
    try (var connection =
        DriverManager.getConnection(url, user, setting("KEFU_DB_PASSWORD", "kefu"))) {
      return missingIn(connection);
    } catch (SQLException refused) {
      return say(refused);
    }
  }

  private String missingIn(Connection connection) throws SQLException {
    if ("on".equals(ask(connection, "transaction_read_only"))) {
      return say("数据库只读，客服系统无法写入。", "The database is read-only, and Kefu has to write.");
    }
    var prepared = Integer.parseInt(ask(connection, "max_prepared_transactions"));
    if (prepared < pool) {
      return say(
          "数据库的 max_prepared_transactions 是 %d，至少需要 %d；请修改 postgresql.conf 并重启数据库。"
              .formatted(prepared, pool),
          "max_prepared_transactions of the database is %d, at least %d are needed: change postgresql.conf and restart it."
              .formatted(prepared, pool));
    }
    return "";
  }

  private static String ask(Connection connection, String setting) throws SQLException {
    try (var query = connection.createStatement();
        var answer = query.executeQuery("show " + setting)) {
      answer.next();
      return answer.getString(1);
    }
  }

  private String say(SQLException refused) {
    var state = String.valueOf(refused.getSQLState());
    return switch (state) {
      case WRONG_PASSWORD, NOT_ALLOWED ->
          say(
              "数据库不让用户 %s 登录，请检查 KEFU_DB_USER 和 KEFU_DB_PASSWORD。".formatted(user),
              "The database does not let the user %s in: check KEFU_DB_USER and KEFU_DB_PASSWORD."
                  .formatted(user));
      case NO_DATABASE ->
          say(
              "KEFU_DB_URL 指的数据库不存在，请先建立：" + database(),
              "The database of KEFU_DB_URL does not exist, create it first: " + database());
      default ->
          say(
              "数据库不能用（%s）：%s".formatted(state, refused.getMessage()),
              "The database cannot be used (%s): %s".formatted(state, refused.getMessage()));
    };
  }

  private String say(String inChinese, String inEnglish) {
    return (chinese ? inChinese : inEnglish) + System.lineSeparator();
  }

  /** What may stand behind it can be a secret. */
  private String database() {
    return url.replaceFirst("[?].*", "");
  }

  private static String setting(String name, String otherwise) {
    var value = System.getenv(name);
    return value == null || value.isEmpty() ? otherwise : value;
  }
}
