-- Mails with a purpose: one row per cause and reader, for ever, so that none is sent again. Links and codes are in no row.
CREATE TABLE mail (
    mail_id      text PRIMARY KEY,
    kind         text        NOT NULL,
    reader       text        NOT NULL,
    number       text        NOT NULL,
    reference    text        NOT NULL,
    facts        text        NOT NULL,
    planned_at   timestamptz NOT NULL,
    expires_at   timestamptz,
    attempts     integer     NOT NULL DEFAULT 0,
    next_try_at  timestamptz NOT NULL,
    done_at      timestamptz,
    outcome      text CHECK (outcome IN ('SENT', 'NO_ADDRESS', 'REFUSED', 'TOO_LATE'))
);
CREATE INDEX mail_due ON mail (next_try_at) WHERE done_at IS NULL;

-- Letters on paper: what the fund's clerks print and post. A letter with a code has no bytes anywhere: it is written anew for
-- the printer until somebody says that it is printed, or the code has expired.
CREATE TABLE print_job (
    job_id       text PRIMARY KEY,
    letter_id    text,
    kind         text        NOT NULL,
    recipient    text        NOT NULL,
    language     text        NOT NULL,
    facts        text,
    created_at   timestamptz NOT NULL,
    expires_at   timestamptz,
    printed_at   timestamptz,
    printed_by   text,
    CHECK ((letter_id IS NULL) <> (facts IS NULL))
);
CREATE INDEX print_job_waiting ON print_job (created_at) WHERE printed_at IS NULL;
