-- Who may act for an employer, from this service's own events; FUND stands for the fund itself.
create table access_holder (
    subject         varchar(100) not null,
    employer_number varchar(20)  not null,
    rights          text[]       not null,
    primary key (subject, employer_number)
);

create index access_holder_by_employer on access_holder (employer_number);
