package org.kefu.transfer.boundary;

/** How the rows of a file are written. */
public enum TableFormat {
  CSV,
  XLSX,
  VCARD
}
