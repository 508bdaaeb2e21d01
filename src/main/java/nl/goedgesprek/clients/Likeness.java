package nl.goedgesprek.clients;

/**
 * How many slips of the finger lie between what was typed and a word: a letter too many, too few, another, or two that
 * changed places.
 */
final class Likeness {

    private Likeness() {}

    /**
     * The fewest with which the typed text becomes the word or a beginning of it, for a word need not be typed to its
     * end.
     */
    static int slips(String typed, String word) {
        int[] before = new int[word.length() + 1];
        int[] last = new int[word.length() + 1];
        for (int j = 0; j < last.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= typed.length(); i++) {
            int[] row = new int[word.length() + 1];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                boolean same = typed.charAt(i - 1) == word.charAt(j - 1);
                row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
                if (isSwapped(typed, i, word, j)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return least(last);
    }

    private static boolean isSwapped(String typed, int i, String word, int j) {
        return i > 1 && j > 1 && typed.charAt(i - 1) == word.charAt(j - 2) && typed.charAt(i - 2) == word.charAt(j - 1);
    }

    private static int least(int[] row) {
        int least = row[0];
        for (int slips : row) {
            least = Math.min(least, slips);
        }
        return least;
    }
}
