package org.kefu.deed.boundary;

/**
 * What a deed has changed, so that it can be undone.
 *
 * @param of the key of the custom field, null for the other kinds
 * @param before what stood there; empty for nothing
 * @param after what stands there now; another value by then is somebody else's and stays
 */
public record DeedTrace(DeedKind kind, String of, String before, String after) {}
