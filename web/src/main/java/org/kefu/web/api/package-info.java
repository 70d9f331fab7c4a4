/**
 * The interface for programs: {@code /api/v1}, JSON, problem details (RFC 9457) for errors, tokens
 * for callers, the same boundaries and so the same rights as the pages.
 */
package org.kefu.web.api;
