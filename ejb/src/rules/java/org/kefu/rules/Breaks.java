package org.kefu.rules;

/** On a deliberately wrong class: the rule of an {@code ArchitectureTest} that must report it. */
public @interface Breaks {
  String value();
}
