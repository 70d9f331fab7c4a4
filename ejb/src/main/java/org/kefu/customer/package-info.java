/**
 * The people and companies we serve: one file a customer, with numbers, mail and postal addresses.
 * Words: customer (客户), sender (whoever a mail comes from), contact (联系人), stub (a file that was
 * merged into another and leads there). Fires CustomerRenamed, CustomerMoved and CustomerUsed; who
 * has tickets or messages of a customer listens.
 */
package org.kefu.customer;
