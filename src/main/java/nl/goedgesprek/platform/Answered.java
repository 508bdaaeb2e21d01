package nl.goedgesprek.platform;

import java.time.Duration;

/**
 * A request was answered.
 *
 * @param route its method and the pattern of its address, in which no code or name can stand
 * @param status of the answer, as HTTP numbers them
 */
public record Answered(Channel channel, String route, int status, Duration length) {}
