package nl.goedgesprek.access;

import java.math.BigInteger;
import java.util.Locale;

/** Bytes as letters and digits that people can read to each other (RFC 4648), for lengths that need no padding. */
final class Base32 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    /** @param bytes a multiple of five of them */
    static String encode(byte[] bytes) {
        BigInteger number = new BigInteger(1, bytes);
        StringBuilder text = new StringBuilder();
        for (int shift = bytes.length * Byte.SIZE - BITS; shift >= 0; shift -= BITS) {
            text.append(ALPHABET.charAt(number.shiftRight(shift).intValue() & (ALPHABET.length() - 1)));
        }
        return text.toString();
    }

    /** @throws IllegalArgumentException when {@link #encode} did not write it */
    static byte[] decode(String text) {
        BigInteger number = BigInteger.ONE;
        for (char letter : text.toUpperCase(Locale.ROOT).toCharArray()) {
            int value = ALPHABET.indexOf(letter);
            if (value < 0) {
                throw new IllegalArgumentException("not Base32");
            }
            number = number.shiftLeft(BITS).or(BigInteger.valueOf(value));
        }
        byte[] marked = number.toByteArray();
        byte[] bytes = new byte[text.length() * BITS / Byte.SIZE];
        System.arraycopy(marked, marked.length - bytes.length, bytes, 0, bytes.length);
        return bytes;
    }
}
