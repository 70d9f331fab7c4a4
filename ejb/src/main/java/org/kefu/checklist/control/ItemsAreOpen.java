package org.kefu.checklist.control;

import java.util.List;
import org.kefu.shared.BusinessException;

/** Something that must be ticked before the ticket is solved or closed is still open. */
public class ItemsAreOpen extends BusinessException {
  public ItemsAreOpen(String number, List<String> open) {
    super(number, String.join(" · ", open));
  }
}
