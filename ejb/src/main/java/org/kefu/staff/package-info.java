/**
 * People who work here: users, teams, roles and rights, passwords, tokens, notices. A role is a set
 * of rights; the container sees rights as groups.
 */
package org.kefu.staff;
