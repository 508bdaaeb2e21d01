/** Tests of the owner's log in a browser. */
@NullMarked
package nl.goedgesprek.audit.web;

import org.jspecify.annotations.NullMarked;
