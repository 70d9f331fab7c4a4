/**
 * The people and companies we serve: one file a customer, with numbers, mail and postal addresses.
 * Words: customer (客户), sender (whoever a mail comes from).
 */
package org.kefu.customer;
