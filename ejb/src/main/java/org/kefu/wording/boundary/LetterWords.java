package org.kefu.wording.boundary;

/**
 * View: a letter as it leaves, the same words twice.
 *
 * @param html a whole page with its styles in it
 */
public record LetterWords(String subject, String text, String html) {}
