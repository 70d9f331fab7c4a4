/**
 * The people and companies we serve: one file a customer, with numbers, mail and postal addresses;
 * and the vocabulary of tags (标签), one for customers and tickets. Words: customer (客户), sender
 * (whoever a mail comes from), contact (联系人), stub (a file or tag that was merged into another and
 * leads there). Fires CustomerRenamed, CustomerMoved, CustomerUsed and TagMoved; who has tickets or
 * messages of a customer, or tags, listens.
 */
package org.kefu.customer;
