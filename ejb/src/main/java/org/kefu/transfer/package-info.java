/**
 * Brings many records in and out at once. Words: table (表格: the file somebody brings), heading
 * (表头), target (what of a file a column becomes), trial run (试导), taking back (撤回). Knows the
 * capabilities whose records it carries; nobody knows it.
 */
package org.kefu.transfer;
