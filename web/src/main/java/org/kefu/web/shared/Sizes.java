package org.kefu.web.shared;

import java.util.Locale;

/** How files are told apart at a glance: their size in words, and a picture of what they are. */
public final class Sizes {
  private static final long KILO = 1024;

  private Sizes() {}

  public static String of(long bytes) {
    if (bytes < KILO) {
      return bytes + " B";
    }
    if (bytes < KILO * KILO) {
      return Math.round((double) bytes / KILO) + " KB";
    }
    return String.format(Locale.ROOT, "%.1f MB", (double) bytes / (KILO * KILO));
  }

  public static String icon(String type) {
    var kind = type == null ? "" : type;
    if (kind.startsWith("image/")) {
      return "pi-image";
    }
    if (kind.startsWith("video/")) {
      return "pi-video";
    }
    if (kind.startsWith("audio/")) {
      return "pi-volume-up";
    }
    return kind.equals("application/pdf") ? "pi-file-pdf" : "pi-file";
  }
}
