package org.kefu.web.shared;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link BusinessExceptionHandler} in front of the one that Faces ships. */
public class BusinessExceptionHandlerFactory extends ExceptionHandlerFactory {
  public BusinessExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new BusinessExceptionHandler(getWrapped().getExceptionHandler());
  }
}
