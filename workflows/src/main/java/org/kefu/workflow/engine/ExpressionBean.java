package org.kefu.workflow.engine;

/**
 * A named bean that models may use in expressions. Only its methods marked {@link Exposed} can be
 * called; every other bean of the application is out of a model's sight.
 */
public interface ExpressionBean {}
