/**
 * Bulks: the same deeds to many tickets. A bulk is first a preview with its tickets fixed, then a
 * run in many small transactions that can be stopped and goes on after a crash, then, as far as it
 * can be, undone.
 */
package org.kefu.bulk;
