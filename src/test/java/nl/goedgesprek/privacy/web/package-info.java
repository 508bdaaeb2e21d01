@NullMarked
package nl.goedgesprek.privacy.web;

import org.jspecify.annotations.NullMarked;
