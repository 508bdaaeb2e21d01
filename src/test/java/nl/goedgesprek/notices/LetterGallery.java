package nl.goedgesprek.notices;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import nl.goedgesprek.platform.Language;

/** Writes every kind of mail to a folder, to be looked at: as HTML, as plain text, and as the mail itself. */
final class LetterGallery {

    private final Path folder;

    private LetterGallery(Path folder) {
        this.folder = folder;
    }

    /** @param arguments the folder; none is {@code target/mails} */
    public static void main(String[] arguments) throws IOException, MessagingException {
        Path folder = Path.of(arguments.length == 0 ? "target/mails" : arguments[0]);
        Files.createDirectories(folder);
        for (Language language : Language.values()) {
            for (LetterKind kind : LetterKind.all()) {
                new LetterGallery(folder).write(kind, language);
            }
        }
    }

    private void write(LetterKind kind, Language language) throws IOException, MessagingException {
        Letter letter = kind.of(Scene.ordinary(language));
        String name = kind + "-" + language.tag();
        Files.writeString(folder.resolve(name + ".html"), letter.html());
        Files.writeString(folder.resolve(name + ".txt"), letter.subject() + "\n\n" + letter.plain());
        try (OutputStream mail = Files.newOutputStream(folder.resolve(name + ".eml"))) {
            MailMessages.of(letter, Scene.FROM, "<" + name + "@example.nl>", Scene.NOW, session())
                    .writeTo(mail);
        }
    }

    private static Session session() {
        return Session.getInstance(new Properties());
    }
}
