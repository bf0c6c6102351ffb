-- Copies of data that belong to other services; a tombstone on the person topic deletes the row.
CREATE TABLE person (
    worker_number text PRIMARY KEY,
    version       bigint NOT NULL,
    family_name   text   NOT NULL,
    given_name    text   NOT NULL
);

CREATE TABLE employer (
    employer_number text PRIMARY KEY,
    company_name    text NOT NULL,
    country         text NOT NULL
);

-- One document per letter, for ever the same bytes.
CREATE TABLE letter_document (
    letter_id   text PRIMARY KEY,
    sha256      text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    pages       integer     NOT NULL CHECK (pages > 0),
    bytes       integer     NOT NULL CHECK (bytes = octet_length(content)),
    file_name   text        NOT NULL,
    content     bytea       NOT NULL,
    rendered_at timestamptz NOT NULL
);
-- A PDF is compressed already.
ALTER TABLE letter_document ALTER COLUMN content SET STORAGE EXTERNAL;
CREATE INDEX letter_document_sha256 ON letter_document (sha256);

-- Letters whose names have not arrived yet: topics are not ordered among each other.
CREATE TABLE letter_waiting (
    letter_id   text PRIMARY KEY,
    attempts    integer     NOT NULL,
    next_try_at timestamptz NOT NULL,
    give_up_at  timestamptz NOT NULL
);
CREATE INDEX letter_waiting_next_try ON letter_waiting (next_try_at);

-- Read model of the group mailbox-list.
CREATE TABLE mailbox_list (
    letter_id       text PRIMARY KEY,
    employer_number text        NOT NULL,
    kind            text        NOT NULL,
    month           text        NOT NULL,
    language        text        NOT NULL,
    pages           integer     NOT NULL,
    bytes           integer     NOT NULL,
    sha256          text        NOT NULL,
    filed_at        timestamptz NOT NULL,
    read_at         timestamptz
);
CREATE INDEX mailbox_list_employer ON mailbox_list (employer_number, filed_at DESC);
