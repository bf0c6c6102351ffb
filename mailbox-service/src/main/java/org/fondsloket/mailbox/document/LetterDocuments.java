package org.fondsloket.mailbox.document;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * PDFs of letters. One row per letter, written once: whoever renders a second time, after a crash
 * or a wrong replay, finds the row and leaves it (T7).
 */
@Component
public class LetterDocuments {

    private final JdbcClient jdbc;

    LetterDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the bytes, unless the letter has some already. */
    public void add(Imprint imprint, String fileName, byte[] content, Instant at) {
        jdbc.sql(
                        """
                        INSERT INTO letter_document
                            (letter_id, sha256, pages, bytes, file_name, content, rendered_at)
                        VALUES (:letter, :sha256, :pages, :bytes, :fileName, :content, :at)
                        ON CONFLICT (letter_id) DO NOTHING
                        """)
                .param("letter", imprint.letterId())
                .param("sha256", imprint.sha256())
                .param("pages", imprint.pages())
                .param("bytes", imprint.bytes())
                .param("fileName", fileName)
                .param("content", content)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What is known of a letter's document, if it was rendered. */
    public Optional<Imprint> imprintOf(String letterId) {
        return jdbc.sql(
                        """
                        SELECT letter_id, sha256, pages, bytes FROM letter_document
                        WHERE letter_id = :letter
                        """)
                .param("letter", letterId)
                .query(
                        (row, number) ->
                                new Imprint(
                                        row.getString("letter_id"),
                                        row.getString("sha256"),
                                        row.getInt("pages"),
                                        row.getInt("bytes")))
                .optional();
    }

    /** The document itself. */
    public Optional<Document> find(String letterId) {
        return jdbc.sql("SELECT file_name, content FROM letter_document WHERE letter_id = :letter")
                .param("letter", letterId)
                .query(
                        (row, number) ->
                                new Document(row.getString("file_name"), row.getBytes("content")))
                .optional();
    }

    /**
     * A document without its bytes.
     *
     * @param sha256 hash of the bytes in hexadecimal, their address
     */
    public record Imprint(String letterId, String sha256, int pages, int bytes) {}

    /** A document to be sent out. */
    public static final class Document {

        private final String fileName;
        private final byte[] content;

        Document(String fileName, byte[] content) {
            this.fileName = fileName;
            this.content = content;
        }

        public String fileName() {
            return fileName;
        }

        public byte[] content() {
            return content.clone();
        }
    }
}
