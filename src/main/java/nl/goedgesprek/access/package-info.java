/**
 * Who may come in: accounts, passwords, and the login of the coach's pages under {@code /admin}. It knows nothing of
 * what those pages show. A password enters only to be hashed or compared and leaves nowhere; an answer never tells
 * whether an e-mail address has an account. Start reading in {@code AccountService}.
 */
@NullMarked
package nl.goedgesprek.access;

import org.jspecify.annotations.NullMarked;
