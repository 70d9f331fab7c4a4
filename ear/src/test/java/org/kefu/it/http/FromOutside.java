package org.kefu.it.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.kefu.it.Deployed;

/** A test that knows the server by its addresses only, as another program does. */
@RunAsClient
public abstract class FromOutside extends Deployed {

  protected static final URI SITE = address("it.http.port");
  protected static final URI MANAGEMENT = address("it.management.port");

  protected final HttpClient http = HttpClient.newHttpClient();

  protected HttpResponse<String> get(URI uri) throws IOException, InterruptedException {
    return http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }

  private static URI address(String port) {
    return URI.create("http://127.0.0.1:" + Integer.getInteger(port) + "/");
  }
}
