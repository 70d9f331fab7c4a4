package org.kefu.staff.boundary;

import java.io.Serializable;
import java.util.Set;

/** Who has signed in, and the groups the container shall know: rights and role codes. */
public record Identity(String login, Set<String> groups) implements Serializable {}
