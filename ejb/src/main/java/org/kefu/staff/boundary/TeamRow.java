package org.kefu.staff.boundary;

import java.util.List;

/** View: a team as administrators see it, with everybody in it. */
public record TeamRow(
    String code,
    String nameZh,
    String nameEn,
    boolean retired,
    int version,
    List<TeamView.Person> members) {}
