-- liquibase formatted sql

-- changeset screenlock:1
create schema screenlock;

-- after how many idle minutes a person's screens are locked, and the digest of their PIN under the server's secret
create table screenlock.choice (
    person_id uuid     primary key references account.person on delete cascade,
    pin       bytea    not null check (length(pin) = 32),
    minutes   smallint not null check (minutes in (1, 5, 15))
);

-- the signed-in places that are locked now, and how often a PIN was tried at each
create table screenlock.locked_place (
    place_id  uuid     primary key references account.place on delete cascade,
    person_id uuid     not null references account.person on delete cascade,
    tries     smallint not null default 0 check (tries between 0 and 5)
);

create index locked_place_of_person on screenlock.locked_place (person_id);
-- rollback drop schema screenlock cascade;
