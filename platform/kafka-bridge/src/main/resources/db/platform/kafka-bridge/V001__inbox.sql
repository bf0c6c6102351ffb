-- Which events each consumer has taken. Rows are never deleted: they are small, topics are kept for
-- ever, and a topic may be read again from its beginning at any time.
create table inbox (
    consumer    varchar(100) not null,
    event_id    varchar(255) not null,
    received_at timestamptz  not null default now(),
    primary key (consumer, event_id)
);

-- What operations staff decided on a parked record; the record itself lies on the dead-letter topic.
create table dead_letter_decision (
    consumer        varchar(100) not null,
    topic           varchar(200) not null,
    kafka_partition integer      not null,
    kafka_offset    bigint       not null,
    event_id        varchar(255),
    decision        varchar(20)  not null,
    reason          varchar(500),
    decided_by      varchar(255) not null,
    decided_at      timestamptz  not null default now(),
    primary key (consumer, topic, kafka_partition, kafka_offset)
);
