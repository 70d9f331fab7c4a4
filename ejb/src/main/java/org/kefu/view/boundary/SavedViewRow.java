package org.kefu.view.boundary;

/**
 * View: a saved view as its reader sees it.
 *
 * @param own the reader may change and remove it
 * @param ownerName who has made it
 */
public record SavedViewRow(Long id, ViewFile file, boolean own, String ownerName) {}
