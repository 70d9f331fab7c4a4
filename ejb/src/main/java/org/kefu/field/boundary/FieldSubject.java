package org.kefu.field.boundary;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Something that has custom fields; one bean for each. */
public interface FieldSubject {

  /** As definitions name it. */
  String name();

  /** What conditions may ask for besides other fields, each with its possible values. */
  Map<String, List<String>> facts();

  /** Names that no field can have, because they mean something else where fields are named. */
  Set<String> reserved();
}
