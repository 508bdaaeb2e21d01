package nl.goedgesprek.launcher;

/** Checks whether the audit trail is as it was written, while the product does not run. The check itself is the application's. */
record AuditCheck(Application application, Settings settings) {

    static final String NAME = "check-audit";

    private static final String CHECK = "nl.goedgesprek.audit.ChainCommand";

    /**
     * How many entries there are, and the receipt with which a later check can tell more.
     *
     * @param receipt of an earlier check, or empty
     * @throws LaunchException when the trail was changed, or cannot be read
     */
    Object[] run(String receipt) throws LaunchException {
        String[] found = (String[]) application.ask(
                CHECK, "check", "audit.closed", settings.databaseUrl(), settings.databaseAccount(), receipt);
        if (found.length == 1) {
            throw new LaunchException("audit.broken", found[0]);
        }
        return found;
    }
}
