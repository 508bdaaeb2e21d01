package nl.goedgesprek.notices;

/**
 * A file for the reader to keep or print.
 *
 * @param contentType its media type
 * @param bytes never changed
 */
record FilePart(String fileName, String contentType, byte[] bytes) implements Enclosure {}
