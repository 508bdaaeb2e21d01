package nl.goedgesprek.launcher;

/** Opens a link with which the owner comes back who lost all that he came in with. */
record OwnerLink(Application application, Settings settings) {

    static final String NAME = "owner-link";

    private static final String OPEN = "nl.goedgesprek.access.OwnerLinkCommand";

    /**
     * Where he goes with it.
     *
     * @throws LaunchException when nobody owns the practice, or the database cannot be reached
     */
    String run() throws LaunchException {
        String now = String.valueOf(System.currentTimeMillis());
        String[] token = (String[])
                application.ask(OPEN, "open", "owner.closed", settings.databaseUrl(), settings.databaseAccount(), now);
        if (token.length == 0) {
            throw new LaunchException("owner.none");
        }
        return settings.baseUrl() + "/admin/setup?token=" + token[0];
    }
}
