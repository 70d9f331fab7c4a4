/**
 * Who did what, when. Owns the audit entries: one chain of hashes for each subject. Everybody
 * writes to it in the transaction of the change; nothing ever changes it.
 */
package org.kefu.audit;
