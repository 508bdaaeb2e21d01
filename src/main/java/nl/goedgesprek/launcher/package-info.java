/**
 * Starts the product as a process: checks what a machine can have wrong, starts Payara Micro with the application, and
 * tells the operator in plain lines how it went. It is no part of the application and knows nothing of it but its
 * address. Start reading in {@code Launch}.
 */
@NullMarked
package nl.goedgesprek.launcher;

import org.jspecify.annotations.NullMarked;
