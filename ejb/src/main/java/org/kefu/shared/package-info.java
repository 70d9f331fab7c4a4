/**
 * What every capability may use: refusals, the clock, who acts, pages of rows. Knows no capability.
 */
package org.kefu.shared;
