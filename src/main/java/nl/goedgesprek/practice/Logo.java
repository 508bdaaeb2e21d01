package nl.goedgesprek.practice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Base64;
import java.util.zip.CRC32;

/** The practice's mark, which stands before its name on the public pages. */
@Entity
@Table(name = Logo.TABLE)
public class Logo {

    public static final String TABLE = "practice_logo";

    @Id
    private long id;

    private String png;
    private String fingerprint;

    Logo(LogoPicture picture) {
        this.id = Practice.ONLY;
        show(picture);
    }

    @SuppressWarnings("NullAway.Init")
    protected Logo() {}

    final void show(LogoPicture picture) {
        byte[] bytes = picture.png();
        CRC32 content = new CRC32();
        content.update(bytes);
        png = Base64.getEncoder().encodeToString(bytes);
        fingerprint = Long.toHexString(content.getValue());
    }

    public long getId() {
        return id;
    }

    /** A picture in the format PNG. */
    public byte[] png() {
        return Base64.getDecoder().decode(png);
    }

    /** Another for another picture. */
    public String getFingerprint() {
        return fingerprint;
    }
}
