/**
 * The product's figures, each beside something that is measured in the same run on the same machine: {@code mvn -Pratios
 * -DskipTests package exec:exec}. Start with {@link nl.goedgesprek.figures.Ratios}.
 */
@NullMarked
package nl.goedgesprek.figures;

import org.jspecify.annotations.NullMarked;
