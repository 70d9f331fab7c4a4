package org.kefu.ticket.boundary;

/** What another ticket is to the one that is looked at. */
public enum Relation {
  /** It is the whole that this one is a part of. */
  PARENT,
  CHILD,
  /** This one says again what it says. */
  DUPLICATE_OF,
  HAS_DUPLICATE,
  RELATED;

  /** What this one is to the other. */
  public Relation inverse() {
    return switch (this) {
      case PARENT -> CHILD;
      case CHILD -> PARENT;
      case DUPLICATE_OF -> HAS_DUPLICATE;
      case HAS_DUPLICATE -> DUPLICATE_OF;
      case RELATED -> RELATED;
    };
  }
}
