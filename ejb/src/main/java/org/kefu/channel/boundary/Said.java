package org.kefu.channel.boundary;

import java.util.List;

/**
 * View: what a message holds that can be found by words.
 *
 * @param files what came along
 */
public record Said(
    String number, String ticket, String subject, String text, List<StoredFile> files) {}
