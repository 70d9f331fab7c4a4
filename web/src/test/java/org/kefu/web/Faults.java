package org.kefu.web;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a page as XML and collects what must not be in it: words, style, script. */
final class Faults extends DefaultHandler {
  private static final Pattern EXPRESSION = Pattern.compile("(?s)#\\{.*?}");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");
  private static final Pattern EVENT = Pattern.compile("on[a-z]+");

  /** Showing and hiding what PrimeFaces keeps on the page is no script of its own. */
  private static final Pattern WIDGET =
      Pattern.compile(
          "(if \\(!?args\\.\\w+\\) )?PF\\('\\w+'\\)\\.(show|hide)\\([^()]*\\)(;\\s*return"
              + " false;?)?");

  /** Attributes that people read or hear. */
  private static final Set<String> SEEN =
      Set.of(
          "title",
          "placeholder",
          "aria-label",
          "ariaLabel",
          "alt",
          "headerText",
          "header",
          "emptyMessage",
          "requiredMessage",
          "validatorMessage");

  private final List<String> found = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private Faults() {}

  static List<String> in(Path page) throws Exception {
    var faults = new Faults();
    var factory = SAXParserFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.newSAXParser().parse(new InputSource(new StringReader(Pages.read(page))), faults);
    return faults.found;
  }

  @Override
  public InputSource resolveEntity(String publicId, String systemId) {
    return new InputSource(new StringReader(""));
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    words();
    if (local.equals("style") || local.equals("script") && attributes.getValue("src") == null) {
      found.add("<" + name + ">");
    }
    for (int i = 0; i < attributes.getLength(); i++) {
      check(name, attributes.getLocalName(i), attributes.getValue(i));
    }
  }

  private void check(String element, String attribute, String value) {
    var event = EVENT.matcher(attribute).matches() && !WIDGET.matcher(value).matches();
    var script = event || value.startsWith("javascript:");
    if (attribute.equals("style") || script || SEEN.contains(attribute) && hasWords(value)) {
      found.add(element + " " + attribute + "=" + value);
    }
  }

  @Override
  public void endElement(String uri, String local, String name) {
    words();
  }

  @Override
  public void characters(char[] chars, int start, int length) {
    text.append(chars, start, length);
  }

  private void words() {
    if (hasWords(text)) {
      found.add(text.toString().strip());
    }
    text.setLength(0);
  }

  private static boolean hasWords(CharSequence text) {
    return WORD.matcher(EXPRESSION.matcher(text).replaceAll("")).find();
  }
}
