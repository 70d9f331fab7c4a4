package org.kefu.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer says about how far it may be trusted, and who may change something here. */
class HeadersIT extends FromOutside {

  @ParameterizedTest
  @ValueSource(strings = {"login.xhtml", "open/ask.xhtml", "nowhere.xhtml", "t/nothing"})
  void pagesRunOnlyTheirOwnScriptsAndStandInNoFrame(String path) throws Exception {
    var headers = get(SITE.resolve(path)).headers();
    var policy = headers.firstValue("Content-Security-Policy").orElse("");

    assertThat(headers.allValues("Content-Security-Policy")).as("one policy").hasSize(1);
    assertThat(policy)
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe-eval")
        .doesNotContainPattern("script-src[^;]*unsafe-inline");
    assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
    assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
    assertThat(headers.firstValue("Cache-Control")).hasValue("no-store");
    assertThat(headers.firstValue("X-Powered-By")).isEmpty();
  }

  @Test
  void theSessionIsNoScriptsAndNoOtherSites() throws Exception {
    assertThat(get(SITE.resolve("login.xhtml")).headers().allValues("Set-Cookie"))
        .anySatisfy(
            cookie ->
                assertThat(cookie)
                    .startsWith("JSESSIONID=")
                    .contains("HttpOnly")
                    .containsIgnoringCase("SameSite=Lax"));
  }

  @Test
  void anotherSiteChangesNothingHere() throws Exception {
    assertThat(post("Origin", "https://evil.example").statusCode()).isEqualTo(403);
    assertThat(post("Origin", "null").statusCode()).isEqualTo(403);
    assertThat(post("Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
    assertThat(post("Sec-Fetch-Site", "same-site").statusCode()).isEqualTo(403);
    assertThat(post("Sec-Fetch-Site", "same-origin").statusCode()).isNotEqualTo(403);
  }

  private HttpResponse<String> post(String header, String value) throws Exception {
    return http.send(
        HttpRequest.newBuilder(SITE.resolve("login.xhtml"))
            .header(header, value)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("login=login"))
            .build(),
        BodyHandlers.ofString());
  }
}
