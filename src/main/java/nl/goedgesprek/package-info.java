/** Goed gesprek: appointments and intake of a coach who travels to his clients. Start reading in {@code scheduling}. */
@org.jspecify.annotations.NullMarked
package nl.goedgesprek;
