/**
 * What pages and REST may know of processes: which actions are possible, doing them, the labels of
 * steps, where a token stands, and what failed. The engine is out of sight.
 */
package org.kefu.workflow.worklist;
