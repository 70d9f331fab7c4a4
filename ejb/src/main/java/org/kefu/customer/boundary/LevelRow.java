package org.kefu.customer.boundary;

import java.io.Serializable;

/**
 * View: a level on the page of an administrator.
 *
 * @param customers how many have it
 */
public record LevelRow(LevelFile file, int version, long customers) implements Serializable {}
