package org.kefu.channel.boundary;

import java.time.Instant;

/**
 * View: an address whose mails are set aside.
 *
 * @param address {@code @example.org} for all of a domain
 * @param ticket what made somebody block it, else null
 */
public record BlockedRow(String address, String ticket, String by, Instant at) {}
