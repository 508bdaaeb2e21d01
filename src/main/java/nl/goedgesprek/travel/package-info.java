/**
 * How long the coach drives: the table of postcodes with where they lie, and a model of driving on top of it. A routing
 * engine would take its place behind the same port, {@code scheduling.TravelTimes}. Nothing about agendas enters here.
 * Start reading in {@code PostcodeTravelTimes}; the model is explained in {@code src/site/markdown/driving-model.md}.
 */
@NullMarked
package nl.goedgesprek.travel;

import org.jspecify.annotations.NullMarked;
