-- Names and types are those of Axon's JPA tables, so that its published migrations apply unchanged.

-- A sequence of its own and without a cache: numbers are drawn in the order of the appends.
CREATE SEQUENCE domain_event_entry_seq AS bigint INCREMENT BY 1 CACHE 1 NO CYCLE;

CREATE TABLE domain_event_entry (
    global_index         bigint       NOT NULL DEFAULT nextval('domain_event_entry_seq'),
    event_identifier     varchar(255) NOT NULL,
    meta_data            bytea,
    payload              bytea        NOT NULL,
    payload_revision     varchar(255),
    payload_type         varchar(255) NOT NULL,
    time_stamp           varchar(255) NOT NULL,
    aggregate_identifier varchar(255) NOT NULL,
    sequence_number      bigint       NOT NULL,
    type                 varchar(255),
    CONSTRAINT domain_event_entry_pk PRIMARY KEY (global_index),
    CONSTRAINT domain_event_entry_stream UNIQUE (aggregate_identifier, sequence_number),
    CONSTRAINT domain_event_entry_event UNIQUE (event_identifier)
);

ALTER SEQUENCE domain_event_entry_seq OWNED BY domain_event_entry.global_index;

CREATE TABLE snapshot_event_entry (
    aggregate_identifier varchar(255) NOT NULL,
    sequence_number      bigint       NOT NULL,
    type                 varchar(255) NOT NULL,
    event_identifier     varchar(255) NOT NULL,
    meta_data            bytea,
    payload              bytea        NOT NULL,
    payload_revision     varchar(255),
    payload_type         varchar(255) NOT NULL,
    time_stamp           varchar(255) NOT NULL,
    CONSTRAINT snapshot_event_entry_pk PRIMARY KEY (aggregate_identifier, sequence_number),
    CONSTRAINT snapshot_event_entry_event UNIQUE (event_identifier)
);

-- lz4 is faster than the built-in compression; a server that was built without it keeps its own.
DO $$
BEGIN
    ALTER TABLE domain_event_entry ALTER COLUMN payload SET COMPRESSION lz4;
    ALTER TABLE domain_event_entry ALTER COLUMN meta_data SET COMPRESSION lz4;
    ALTER TABLE snapshot_event_entry ALTER COLUMN payload SET COMPRESSION lz4;
EXCEPTION
    WHEN feature_not_supported THEN NULL;
END
$$;

-- What happened, happened: not even the owner of the table changes or removes an event.
CREATE FUNCTION refuse_change_of_history() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    RAISE EXCEPTION 'stored events are never changed: % on %', tg_op, tg_table_name
        USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER domain_event_entry_is_append_only
    BEFORE UPDATE OR DELETE OR TRUNCATE ON domain_event_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_history();

REVOKE UPDATE, DELETE, TRUNCATE ON domain_event_entry FROM PUBLIC;
REVOKE UPDATE, DELETE, TRUNCATE ON domain_event_entry FROM CURRENT_USER;

-- For people: payload and metadata as JSON. Nothing in the software reads it.
CREATE VIEW event_readable AS
SELECT global_index,
       time_stamp::timestamptz                    AS recorded_at,
       type                                       AS aggregate_type,
       aggregate_identifier,
       sequence_number,
       payload_type,
       payload_revision,
       convert_from(payload, 'UTF8')::jsonb       AS payload,
       convert_from(meta_data, 'UTF8')::jsonb     AS meta_data,
       event_identifier
FROM domain_event_entry;
