package org.kefu.workflow.engine;

import java.util.Date;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DueDateBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.MapBusinessCalendarManager;
import org.kefu.shared.BusinessClock;

/** In a story «two hours» begin when it says so, not when the story is told. */
class ToldDurations extends DurationBusinessCalendar {
  static MapBusinessCalendarManager calendars() {
    var calendars = new MapBusinessCalendarManager();
    calendars.addBusinessCalendar(NAME, new ToldDurations());
    calendars.addBusinessCalendar(DueDateBusinessCalendar.NAME, new DueDateBusinessCalendar());
    calendars.addBusinessCalendar(CycleBusinessCalendar.NAME, new CycleBusinessCalendar());
    return calendars;
  }

  @Override
  public Date resolveDuedate(String duration, Date start) {
    var told = start == null && BusinessClock.isTravelling();
    return super.resolveDuedate(duration, told ? Date.from(new BusinessClock().instant()) : start);
  }
}
