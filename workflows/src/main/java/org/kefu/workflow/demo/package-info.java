/**
 * The demonstration: a company with its people, customers and four weeks of tickets, told through
 * the boundaries and processes everybody else uses. Owns no data of its own; what is told is read
 * from the resources beside this package.
 */
package org.kefu.workflow.demo;
