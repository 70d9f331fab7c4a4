package org.kefu.customer.boundary;

import java.util.List;

/**
 * View: whom a company belongs to and who belongs to it.
 *
 * @param parent the company above, or null
 */
public record Family(CustomerRow parent, List<CustomerRow> below) {}
