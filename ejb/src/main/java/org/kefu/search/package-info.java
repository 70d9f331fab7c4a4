/**
 * Finding things by words: an index beside the database that follows every commit. Knows no
 * capability; each gives what it wants found as {@link org.kefu.search.boundary.Findable}.
 */
package org.kefu.search;
