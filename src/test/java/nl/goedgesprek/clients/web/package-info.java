/** Tests of the pages about organisations and people. */
@NullMarked
package nl.goedgesprek.clients.web;

import org.jspecify.annotations.NullMarked;
