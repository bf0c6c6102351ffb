package org.fondsloket.mailbox.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fondsloket.platform.event.Envelope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The documents that came to the fund. Bytes stand under their hash and never change; each delivery
 * is a row of its own, so that nobody learns whether somebody else sent the same bytes before. A
 * document has no life of its own: the act that it goes with is the event, and whoever stores a
 * document sends that act's command in the same transaction, after the row.
 */
@Component
public class Dossier {

    private static final String COLUMNS =
            """
            SELECT d.document_id, d.employer_number, d.file_name, c.media_type, c.bytes, d.sha256,
                d.organisation, d.mandate_id, d.channel, d.received_at
            FROM dossier_document d JOIN dossier_content c ON c.sha256 = d.sha256
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Dossier(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Keeps a file.
     *
     * @param belongsTo request, objection or audit; none for a scan
     * @param envelope who delivers it, for whom, on which mandate and through which door
     * @return id of the document
     */
    @Transactional
    public String store(
            Category category,
            String employerNumber,
            @Nullable String belongsTo,
            ReceivedFile file,
            Envelope envelope) {
        String documentId = UUID.randomUUID().toString();
        jdbc.sql(
                        """
                        INSERT INTO dossier_content (sha256, media_type, bytes, content)
                        VALUES (:sha256, :type, :bytes, :content)
                        ON CONFLICT (sha256) DO NOTHING
                        """)
                .param("sha256", file.sha256())
                .param("type", file.mediaType())
                .param("bytes", file.bytes())
                .param("content", file.content())
                .update();
        jdbc.sql(
                        """
                        INSERT INTO dossier_document (document_id, sha256, category,
                            employer_number, belongs_to, file_name, delivered_by, organisation,
                            mandate_id, channel, received_at)
                        VALUES (:document, :sha256, :category, :employer, :belongsTo, :name, :by,
                            :organisation, :mandate, :channel, :now)
                        """)
                .param("document", documentId)
                .param("sha256", file.sha256())
                .param("category", category.name())
                .param("employer", employerNumber)
                .param("belongsTo", belongsTo, Types.VARCHAR)
                .param("name", file.name())
                .param("by", envelope.actor().person())
                .param("organisation", envelope.actor().organisation(), Types.VARCHAR)
                .param("mandate", envelope.actor().mandate(), Types.VARCHAR)
                .param("channel", envelope.channel().name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return documentId;
    }

    /** Any document, for those who may see all. */
    public Optional<StoredDocument> find(String documentId) {
        return jdbc.sql(COLUMNS + " WHERE d.document_id = :document")
                .param("document", documentId)
                .query((row, number) -> document(row))
                .optional();
    }

    /** A document of this case; one of another case is not found. */
    public Optional<StoredDocument> findOf(String belongsTo, String documentId) {
        return jdbc.sql(COLUMNS + " WHERE d.document_id = :document AND d.belongs_to = :case")
                .param("document", documentId)
                .param("case", belongsTo)
                .query((row, number) -> document(row))
                .optional();
    }

    /** A scan of a form of this employer; one of another is not found. */
    Optional<StoredDocument> findScan(String employerNumber, String documentId) {
        return jdbc.sql(
                        COLUMNS
                                + """
                                 WHERE d.document_id = :document AND d.employer_number = :employer
                                   AND d.category = 'SCAN'
                                """)
                .param("document", documentId)
                .param("employer", employerNumber)
                .query((row, number) -> document(row))
                .optional();
    }

    /** Documents of a request, an objection or an audit, oldest first. */
    public List<StoredDocument> of(String belongsTo) {
        return jdbc.sql(
                        COLUMNS
                                + " WHERE d.belongs_to = :case ORDER BY d.received_at, d.document_id")
                .param("case", belongsTo)
                .query((row, number) -> document(row))
                .list();
    }

    /** The bytes under this hash. */
    public byte[] content(String sha256) {
        return jdbc.sql("SELECT content FROM dossier_content WHERE sha256 = :sha256")
                .param("sha256", sha256)
                .query(byte[].class)
                .single();
    }

    private static StoredDocument document(ResultSet row) throws SQLException {
        return new StoredDocument(
                row.getString("document_id"),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getInt("bytes"),
                row.getString("sha256"),
                row.getString("organisation"),
                row.getString("mandate_id"),
                row.getString("channel"),
                row.getObject("received_at", OffsetDateTime.class).toInstant());
    }
}
