package org.kefu.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;

/** Stylesheet and script have a new address after each start, so no browser keeps an old one. */
@Named
@ApplicationScoped
public class AssetsView {
  private final String version = Long.toString(Instant.now().getEpochSecond(), 36);

  public String getVersion() {
    return version;
  }
}
