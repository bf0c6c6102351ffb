-- Who may act for whom, copied from identity.access.v1; FUND stands for the fund itself.
create table access_grant (
    subject         varchar(100) not null,
    employer_number varchar(20)  not null,
    rights          text[]       not null,
    primary key (subject, employer_number)
);
