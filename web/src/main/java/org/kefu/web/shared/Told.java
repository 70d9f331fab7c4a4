package org.kefu.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.kefu.shared.BusinessException;

/** Says in a word at the edge of the page what has been done; it outlives the next redirect. */
@RequestScoped
public class Told {
  @Inject LocaleView locale;

  /**
   * @param bundle the capability whose bundle has the key
   */
  public void done(String bundle, String key, Object... args) {
    var text = ResourceBundle.getBundle("org.kefu.text." + bundle, locale.getLocale());
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(
        null,
        new FacesMessage(
            FacesMessage.SEVERITY_INFO,
            new MessageFormat(text.getString(key), locale.getLocale()).format(args),
            null));
  }

  /** Says of one thing among several why nothing was done with it. */
  public void refused(String what, BusinessException why) {
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(
        null, new FacesMessage(FacesMessage.SEVERITY_WARN, what, Refusals.text(faces, why)));
  }
}
