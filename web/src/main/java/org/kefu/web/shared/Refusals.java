package org.kefu.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.validation.ConstraintViolation;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.EnumSet;
import java.util.List;
import java.util.MissingResourceException;
import java.util.function.Predicate;
import org.kefu.shared.BusinessException;
import org.kefu.shared.InvalidInput;

/** Turns refusals into messages: at the field they speak of when the page has it, else on top. */
final class Refusals {
  private Refusals() {}

  static void tell(FacesContext faces, BusinessException refusal) {
    var client = refusal instanceof InvalidInput input ? markInvalid(faces, input) : null;
    put(faces, client, text(faces, refusal));
  }

  static void tell(FacesContext faces, ConstraintViolation<?> violation) {
    var descriptor = violation.getConstraintDescriptor();
    var rule = descriptor.getAnnotation().annotationType().getSimpleName();
    var most = descriptor.getAttributes().get("max");
    put(
        faces,
        markInvalid(faces, leaf(violation), any -> true),
        write(faces, "violation." + rule, List.of(String.valueOf(most))));
  }

  static String text(FacesContext faces, BusinessException refusal) {
    return write(faces, refusal.getKey(), refusal.getArgs());
  }

  /** The session is over, or the page was open for too long: nothing can be restored. */
  static void signInAgain(FacesContext faces) throws IOException {
    faces.getExternalContext().redirect("/login.xhtml?ended=true");
    faces.responseComplete();
  }

  private static void put(FacesContext faces, String client, String text) {
    faces.addMessage(client, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    faces.validationFailed();
  }

  /** Where lines have the field, the one that holds what is refused. */
  private static String markInvalid(FacesContext faces, InvalidInput refusal) {
    var args = refusal.getArgs();
    var refused =
        args.isEmpty()
            ? null
            : markInvalid(
                faces, refusal.getField(), typed -> String.valueOf(typed).contains(args.get(0)));
    return refused == null ? markInvalid(faces, refusal.getField(), any -> true) : refused;
  }

  private static String markInvalid(FacesContext faces, String field, Predicate<Object> held) {
    var found = new String[1];
    sent(faces)
        .visitTree(
            VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED)),
            (context, component) -> {
              if (component instanceof UIInput input
                  && isOf(component, field)
                  && held.test(input.getValue())) {
                if (input.getValue() instanceof String typed) {
                  input.setSubmittedValue(typed); // so that it still stands in the field
                }
                input.setValid(false);
                found[0] = component.getClientId(faces);
                return VisitResult.COMPLETE;
              }
              return VisitResult.ACCEPT;
            });
    return found[0];
  }

  /** Lines of one kind have one id; then an attribute says which of them it is. */
  private static boolean isOf(UIComponent component, String field) {
    return field.equals(component.getId()) || field.equals(component.getAttributes().get("place"));
  }

  /** The form that was sent: other forms of the page may have a field of the same name. */
  private static UIComponent sent(FacesContext faces) {
    var sent = new UIComponent[] {faces.getViewRoot()};
    faces
        .getViewRoot()
        .visitTree(
            VisitContext.createVisitContext(faces),
            (context, component) -> {
              if (component instanceof UIForm form && form.isSubmitted()) {
                sent[0] = form;
                return VisitResult.COMPLETE;
              }
              return VisitResult.ACCEPT;
            });
    return sent[0];
  }

  private static String leaf(ConstraintViolation<?> violation) {
    var name = "";
    for (var node : violation.getPropertyPath()) {
      name = node.getName();
    }
    return name;
  }

  private static String write(FacesContext faces, String key, List<String> args) {
    var bundle = faces.getApplication().getResourceBundle(faces, "refusalText");
    try {
      return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(args.toArray());
    } catch (MissingResourceException untold) {
      return bundle.getString("other");
    }
  }
}
