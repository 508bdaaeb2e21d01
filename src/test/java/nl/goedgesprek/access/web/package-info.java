/** Login and the first account, against the running product. */
@NullMarked
package nl.goedgesprek.access.web;

import org.jspecify.annotations.NullMarked;
