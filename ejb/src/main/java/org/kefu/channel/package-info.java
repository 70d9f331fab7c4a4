/**
 * How words come in and go out: reads the mailboxes and what is in their mails, keeps the
 * communication log with its raw sources, and sends what leaves through a transactional queue.
 * Knows tickets by number only.
 */
package org.kefu.channel;
