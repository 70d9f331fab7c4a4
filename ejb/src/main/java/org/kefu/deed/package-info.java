/**
 * Deeds: what people do to a ticket, as data that can be kept, tried, done and undone. One deed is
 * one change; pages, macros and bulks all speak of the same ones. Whatever moves the process of a
 * ticket goes through {@link org.kefu.deed.boundary.ProcessMoves}.
 */
package org.kefu.deed;
