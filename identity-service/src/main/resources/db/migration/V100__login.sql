-- The only names in this database. A row is deleted when its login is erased; events know the subject alone.
create table login (
    user_name   varchar(100) not null primary key,
    kind        varchar(10)  not null check (kind in ('PERSON', 'MACHINE')),
    -- Empty from the moment a login is begun until Keycloak has made it.
    subject     varchar(100) unique,
    given_name  varchar(100),
    family_name varchar(100),
    email       varchar(254),
    language    char(2)      not null check (language in ('nl', 'de', 'en', 'pl', 'ro')),
    begun_at    timestamptz  not null
);
