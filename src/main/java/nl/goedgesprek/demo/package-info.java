/**
 * A fictional practice to try the product with: a dozen organisations and some weeks of conversations around today.
 * It only speaks to the services that pages use as well, and does nothing unless the setting {@code goedgesprek.demo}
 * asks for it and the agenda is still empty. Start reading in {@code DemoSetup}.
 */
@NullMarked
package nl.goedgesprek.demo;

import org.jspecify.annotations.NullMarked;
