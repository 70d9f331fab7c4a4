package org.kefu.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Programs take lists along as files. */
class ExportApiIT extends FromOutside {
  private final Api supervisor = Api.as("supervisor");

  @Test
  void customersAreSentInEachFormat() {
    var csv = supervisor.get("customers/export?columns=file");
    var cards = supervisor.get("customers/export?format=vcf");
    var workbook = supervisor.get("customers/export?format=xlsx");

    assertThat(csv.status()).isEqualTo(200);
    assertThat(header(csv, "Content-Type")).startsWith("text/csv");
    assertThat(header(csv, "Content-Disposition")).startsWith("attachment;").contains(".csv");
    assertThat(csv.toString()).contains("Customer number,Name,", ",Person,");
    assertThat(header(cards, "Content-Type")).startsWith("text/vcard");
    assertThat(cards.toString()).contains("BEGIN:VCARD", "VERSION:3.0");
    assertThat(header(workbook, "Content-Type")).contains("spreadsheetml");
    assertThat(workbook.toString()).contains("PK");
  }

  @Test
  void ticketsAreSentAsTheyAreFiltered() {
    var all = supervisor.get("tickets/export?columns=state,owner").toString().lines().toList();
    var closed = supervisor.get("tickets/export?columns=state&state=CLOSED").toString();

    assertThat(all.get(0)).endsWith("No.,Prio,Subject,State,Owner");
    assertThat(all).hasSizeGreaterThan(5);
    assertThat(closed.lines().skip(1)).isNotEmpty().allMatch(row -> row.contains(",Closed"));
  }

  @Test
  void whatCannotBeAskedIsRefusedAtItsField() {
    assertThat(supervisor.get("customers/export?format=pdf").status()).isEqualTo(422);
    assertThat(supervisor.get("customers/export?columns=some").toString()).contains("columns");
    assertThat(supervisor.get("tickets/export?format=vcf").toString()).contains("format");
    assertThat(supervisor.get("tickets/export?query=state:purple").status()).isEqualTo(422);
  }

  @Test
  void whoMayNotTakeThemAlongIsRefused() {
    assertThat(Api.as("agent").get("customers/export").status()).isEqualTo(403);
    assertThat(Api.as("agent").get("tickets/export").status()).isEqualTo(403);
    assertThat(Api.as("customer").get("tickets/export").status()).isEqualTo(403);
  }

  private static String header(Api.Answer answer, String name) {
    return answer.response().headers().firstValue(name).orElse("");
  }
}
