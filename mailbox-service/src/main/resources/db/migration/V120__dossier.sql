-- What came to the fund. Contents stand under their hash, each once, and never change.
CREATE TABLE dossier_content (
    sha256     text PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    media_type text    NOT NULL CHECK (media_type IN ('application/pdf', 'image/jpeg', 'image/png')),
    bytes      integer NOT NULL CHECK (bytes = octet_length(content)),
    content    bytea   NOT NULL
);
-- All three kinds are compressed already.
ALTER TABLE dossier_content ALTER COLUMN content SET STORAGE EXTERNAL;

CREATE FUNCTION dossier_content_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a document never changes';
END $$;
CREATE TRIGGER dossier_content_stays BEFORE UPDATE ON dossier_content
    FOR EACH ROW EXECUTE FUNCTION dossier_content_stays();

-- Who delivered it, for whom and on which mandate. People write names into names of files: those stand here and in no event.
CREATE TABLE dossier_document (
    document_id     text PRIMARY KEY,
    sha256          text        NOT NULL REFERENCES dossier_content,
    category        text        NOT NULL CHECK (category IN ('DELIVERY', 'EVIDENCE', 'AUDIT_FILE', 'SCAN')),
    employer_number text        NOT NULL,
    belongs_to      text,
    file_name       text        NOT NULL,
    delivered_by    text        NOT NULL,
    organisation    text,
    mandate_id      text,
    channel         text        NOT NULL,
    received_at     timestamptz NOT NULL,
    CHECK ((belongs_to IS NULL) = (category = 'SCAN'))
);
CREATE INDEX dossier_document_case ON dossier_document (belongs_to, received_at) WHERE belongs_to IS NOT NULL;
CREATE INDEX dossier_document_content ON dossier_document (sha256);

-- Documents that the fund asked for. What people wrote can be erased; the events hold codes, numbers and days.
CREATE TABLE document_request (
    request_id      text PRIMARY KEY,
    employer_number text        NOT NULL,
    kind            text        NOT NULL,
    purpose         text        NOT NULL,
    month           text,
    due_on          date        NOT NULL,
    remark          text,
    state           text        NOT NULL CHECK (state IN ('ASKED', 'DELIVERED', 'RETURNED', 'ACCEPTED')),
    asked_at        timestamptz NOT NULL,
    delivered_at    timestamptz,
    decided_at      timestamptz,
    return_reason   text,
    return_remark   text
);
CREATE INDEX document_request_employer ON document_request (employer_number, asked_at DESC);
CREATE INDEX document_request_open ON document_request (state, due_on) WHERE state <> 'ACCEPTED';

-- Objections to letters. Reason and answer are what people wrote and can be erased.
CREATE TABLE objection (
    objection_id    text PRIMARY KEY,
    letter_id       text        NOT NULL UNIQUE,
    employer_number text        NOT NULL,
    letter_kind     text        NOT NULL,
    month           text        NOT NULL,
    filed_on        date        NOT NULL,
    until           date        NOT NULL,
    reason          text,
    document_id     text REFERENCES dossier_document,
    state           text        NOT NULL CHECK (state IN ('FILED', 'UPHELD', 'REJECTED')),
    filed_at        timestamptz NOT NULL,
    answered_at     timestamptz,
    answer          text
);
CREATE INDEX objection_employer ON objection (employer_number, filed_at DESC);
CREATE INDEX objection_open ON objection (filed_at) WHERE state = 'FILED';

-- Audits of employers; their files are documents of the dossier.
CREATE SEQUENCE audit_number;
CREATE TABLE audit (
    audit_id        text PRIMARY KEY,
    number          text        NOT NULL UNIQUE,
    employer_number text        NOT NULL,
    first_month     text        NOT NULL,
    last_month      text        NOT NULL,
    state           text        NOT NULL CHECK (state IN ('OPEN', 'CLOSED')),
    opened_at       timestamptz NOT NULL,
    closed_at       timestamptz
);
CREATE INDEX audit_employer ON audit (employer_number, opened_at DESC);
