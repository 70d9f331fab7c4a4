/**
 * The words we write to customers: the letters of the system with their history, the phrases of
 * those who write, and how their placeholders are filled. It is given facts that a customer may
 * know and has no way to anything else. Knows tickets not at all.
 */
package org.kefu.wording;
