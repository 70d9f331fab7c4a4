/**
 * How a ticket finds its agent. Owns {@code DispatchProcess} with its decision; called by other
 * processes with the business number as key.
 */
package org.kefu.workflow.dispatch;
