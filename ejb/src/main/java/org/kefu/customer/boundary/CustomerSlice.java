package org.kefu.customer.boundary;

import java.util.List;
import org.kefu.search.boundary.Place;

/**
 * View: some of many files.
 *
 * @param next where the next slice begins; null after the last
 */
public record CustomerSlice(List<CustomerDetails> files, Place next) {}
