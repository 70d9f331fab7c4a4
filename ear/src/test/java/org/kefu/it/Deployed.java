package org.kefu.it;

import com.icegreen.greenmail.util.GreenMail;
import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.hamcrest.Matcher;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The EAR that ships, with the tests beside it as one more module. It is deployed for the first
 * class and stays for all of them; see {@code harness.DeployOnce}.
 */
@ExtendWith(ArquillianExtension.class)
public abstract class Deployed {

  private static final String BEANS =
      "<beans xmlns='https://jakarta.ee/xml/ns/jakartaee' version='4.0'"
          + " bean-discovery-mode='annotated'/>";

  private static final String ELYTRON =
      "Manifest-Version: 1.0\nDependencies: org.wildfly.security.elytron-base\n";

  /** Requests for the tests do not pass the sign-in of web.war. */
  private static final String NO_SIGN_IN =
      "<jboss-web><security-domain>kefu-inside</security-domain></jboss-web>";

  @Deployment
  static EnterpriseArchive kefu() {
    WebArchive tests =
        ShrinkWrap.create(WebArchive.class, "it.war")
            .addPackages(
                true,
                Filters.exclude(".*/it/(harness|http|browser|postgresql|remote|launcher)/.*"),
                "org.kefu.it")
            .addAsLibraries(jarOf(Assertions.class), jarOf(Awaitility.class), jarOf(Matcher.class))
            .addAsLibraries(jarOf(GreenMail.class))
            .addAsManifestResource(new StringAsset(ELYTRON), "MANIFEST.MF")
            .addAsWebInfResource(new StringAsset(BEANS), "beans.xml")
            .addAsWebInfResource(new StringAsset(NO_SIGN_IN), "jboss-web.xml");
    return ShrinkWrap.createFromZipFile(
            EnterpriseArchive.class, new File(System.getProperty("it.ear")))
        .addAsModule(Testable.archiveToTest(tests));
  }

  private static File jarOf(Class<?> type) {
    try {
      return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
