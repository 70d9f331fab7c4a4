package org.kefu.field.boundary;

/** At which point somebody is asked for what a custom field demands. */
public enum Stage {
  /** A form is filled in: every field that is demanded. */
  WHOLE,
  /** Single values change: none that is demanded may be emptied. */
  PART,
  /** The work is declared done: what is demanded for that, too. */
  DONE
}
