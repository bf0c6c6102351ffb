CREATE TABLE token_entry (
    processor_name varchar(255) NOT NULL,
    segment        integer      NOT NULL,
    owner          varchar(255),
    timestamp      varchar(255) NOT NULL,
    token          bytea,
    token_type     varchar(255),
    CONSTRAINT token_entry_pk PRIMARY KEY (processor_name, segment)
);

-- Axon writes this row lazily, and of several nodes that start on an empty table all but one fail.
INSERT INTO token_entry (processor_name, segment, timestamp, token, token_type)
VALUES ('__config', 0, to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        convert_to('{"config":{"id":"' || gen_random_uuid() || '"}}', 'UTF8'),
        'org.axonframework.eventhandling.tokenstore.ConfigToken');
