/**
 * Lists that people have named to come back to them or to share them: what they hold, as the
 * address of their page says it, their columns and their order. What a list is of, and what its
 * address means, only its page knows.
 */
package org.kefu.view;
