-- The fund's services as they hold now, from this service's own events.
create table policy (
    service_code    varchar(20) not null primary key,
    data_class      varchar(20) not null,
    floor_level     varchar(10) not null,
    required_level  varchar(10) not null,
    max_age_seconds bigint      not null,
    cutover         date,
    reason          varchar(20) not null
);
