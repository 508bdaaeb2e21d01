package nl.goedgesprek.access.web;

/**
 * For what an authenticator is asked something, and of whom: its answer counts for nothing else.
 *
 * @param words that are the same for the same question alone
 */
record KeyQuestion(String words) {

    /** Whoever comes is to use a key; which account that opens, the key tells. */
    static final KeyQuestion USE = new KeyQuestion("USE");

    /**
     * Who is logged in is to make a key, for his account as it is now.
     *
     * @param account its number
     * @param version as it stands now: once the account was changed, nothing that was begun before goes on
     * @param session in which he typed his password, by the name under which he is logged in there
     */
    static KeyQuestion make(long account, int version, String session) {
        return new KeyQuestion("MAKE " + account + ' ' + version + ' ' + session);
    }
}
