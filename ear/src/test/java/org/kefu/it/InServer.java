package org.kefu.it;

/**
 * A test that runs inside the server, beside the beans it injects. It sees the classes of ejb.jar,
 * workflows.jar and lib, not those of web.war.
 */
public abstract class InServer extends Deployed {}
