package nl.goedgesprek.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/**
 * What a browser may do for a page: run scripts and take styles, letters and pictures of this site, and nothing that
 * stands in the page itself or comes from elsewhere. Whatever somebody types can then be no script, even if a page
 * forgot to write it as text.
 */
@RequestScoped
public class PagePolicy {

    static final String HEADER = "Content-Security-Policy";
    private static final String OURS = "default-src 'none'; img-src 'self' data:; font-src 'self' data:;"
            + " connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

    @Inject
    private EmbeddedBy embedders;

    private final String nonce = SecretCode.random().value();
    private boolean letters;

    /** This page shows a mail in a frame, in which a mail's own styles have to count. Nothing runs in such a frame. */
    public void showLetters() {
        letters = true;
    }

    /** Of an answer that is no page. */
    static String none() {
        return "default-src 'none'; frame-ancestors 'none'";
    }

    /** Of a page without PrimeFaces; visitors' pages can be shown in those of others that the practice named. */
    String plain(boolean forVisitors) {
        return OURS + (forVisitors ? embedders.origins() : "") + scripts("'self'");
    }

    /** Of a page on which PrimeFaces writes scripts: those that have the nonce run. */
    String scripted() {
        return OURS + scripts("'self' 'nonce-" + nonce + '\'');
    }

    /** What stands at every script that the server wrote on this page, and on no other page ever. */
    String nonce() {
        return nonce;
    }

    private String scripts(String ours) {
        return "; script-src " + ours + "; style-src " + (letters ? "'self' 'unsafe-inline'" : ours);
    }
}
