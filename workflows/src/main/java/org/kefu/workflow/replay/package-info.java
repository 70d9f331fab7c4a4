/**
 * Takes over what another system has done: an incident log is replayed through the same boundary
 * and processes as today's work, with the clock and the people of the log.
 */
package org.kefu.workflow.replay;
