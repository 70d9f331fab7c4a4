/**
 * Custom fields (自定义字段): what an administrator adds to the tickets, customers and whatever else
 * declares itself as a {@code FieldSubject}, while everybody works. Owns the definitions and the
 * values. Words: subject (what has the fields), fact (what a subject knows of itself and conditions
 * may ask for), demand (when a field must be filled), canonical (the one way a value is written, in
 * a log, a file, an address). It knows no subject and keeps no log of values: whoever has a field
 * filled writes down what the filling changed.
 */
package org.kefu.field;
