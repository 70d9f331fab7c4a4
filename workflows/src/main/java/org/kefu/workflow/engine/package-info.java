/**
 * The process engine inside the server: its settings, what a model may do, and what the rest of
 * this module gets from it. Models are written by people of the business, so everything they hold
 * is hostile until checked: at deployment by {@link org.kefu.workflow.engine.ModelGuard}, while
 * running by {@link org.kefu.workflow.engine.SafeExpressionManager}.
 */
package org.kefu.workflow.engine;
