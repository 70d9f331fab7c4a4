package org.kefu.workflow.demo;

import org.kefu.channel.boundary.Channel;
import org.kefu.ticket.boundary.CloseReason;

/**
 * One thing that happened on a ticket.
 *
 * @param when as {@link StoryTime} reads it
 * @param by the login of whoever did it, null when the customer did or nobody
 * @param team the team it was handed to, or null
 * @param to the login it was handed to, or null
 * @param channel how the customer spoke, null when as before
 */
record StoryStep(
    String when,
    String by,
    Deed deed,
    String text,
    String team,
    String to,
    Channel channel,
    CloseReason reason) {}
