/** Where the owner reads what happened, and sees whether it was changed. Start reading in {@code AuditPage}. */
@NullMarked
package nl.goedgesprek.audit.web;

import org.jspecify.annotations.NullMarked;
