/** Pages on which the coach sees what is kept about people, and on which everybody reads how that is done. */
@NullMarked
package nl.goedgesprek.privacy.web;

import org.jspecify.annotations.NullMarked;
