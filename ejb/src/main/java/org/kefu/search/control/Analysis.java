package org.kefu.search.control;

import org.apache.lucene.analysis.cjk.CJKBigramFilterFactory;
import org.apache.lucene.analysis.cjk.CJKWidthFilterFactory;
import org.apache.lucene.analysis.core.LowerCaseFilterFactory;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilterFactory;
import org.apache.lucene.analysis.ngram.NGramTokenizerFactory;
import org.apache.lucene.analysis.standard.StandardTokenizerFactory;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/**
 * How texts are cut. Running text: words, and Chinese in single letters and pairs, so that any two
 * letters that stand together are found, which a dictionary does not promise. Names and numbers:
 * every two and every three letters, so that any part is found.
 */
public final class Analysis implements LuceneAnalysisConfigurer {
  static final String TEXT = "text";
  static final String ASKED = "asked";
  static final String PAIRS = "pairs";
  static final String TRIPLES = "triples";
  static final String SAME = "same";

  @Override
  public void configure(LuceneAnalysisConfigurationContext context) {
    text(context, TEXT, "true");
    text(context, ASKED, "false");
    parts(context, PAIRS, "2");
    parts(context, TRIPLES, "3");
    context.normalizer(SAME).custom().tokenFilter(LowerCaseFilterFactory.class);
  }

  private static void text(
      LuceneAnalysisConfigurationContext context, String name, String singleLetters) {
    context
        .analyzer(name)
        .custom()
        .tokenizer(StandardTokenizerFactory.class)
        .tokenFilter(CJKWidthFilterFactory.class)
        .tokenFilter(LowerCaseFilterFactory.class)
        .tokenFilter(ASCIIFoldingFilterFactory.class)
        .tokenFilter(CJKBigramFilterFactory.class)
        .param("outputUnigrams", singleLetters);
  }

  private static void parts(
      LuceneAnalysisConfigurationContext context, String name, String letters) {
    context
        .analyzer(name)
        .custom()
        .tokenizer(NGramTokenizerFactory.class)
        .param("minGramSize", letters)
        .param("maxGramSize", letters)
        .tokenFilter(CJKWidthFilterFactory.class)
        .tokenFilter(LowerCaseFilterFactory.class);
  }
}
