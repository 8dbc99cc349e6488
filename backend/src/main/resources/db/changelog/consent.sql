-- liquibase formatted sql

-- changeset consent:1
-- an account that is older than this table has no row: nobody knows on which day its person agreed
create table account.consent (
    person_id uuid    primary key references account.person on delete cascade,
    version   integer not null check (version >= 1),
    day       date    not null
);
-- rollback drop table account.consent;
