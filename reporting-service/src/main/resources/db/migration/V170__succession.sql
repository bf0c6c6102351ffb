-- Which number goes on under which other one; rebuilt from the topic of employers.
create table succession (
    employer_number  varchar(8) primary key,
    successor_number varchar(8) not null,
    effective_on     date       not null
);
create index succession_successor on succession (successor_number);
