-- liquibase formatted sql

-- changeset account:1
create schema account;

create table account.person (
    id       uuid  primary key,
    name     text  not null unique check (char_length(name) between 3 and 40),
    password text  not null,
    recovery bytea not null check (length(recovery) = 32)
);

create table account.place (
    id        uuid  primary key,
    person_id uuid  not null references account.person on delete cascade,
    token     bytea not null unique check (length(token) = 32),
    made      date  not null,
    last_used date  not null check (last_used >= made)
);

create index place_of_person on account.place (person_id);
-- rollback drop schema account cascade;

-- changeset account:2
alter table account.person
    add column language text check (language ~ '^[a-z]{2,3}$');
-- rollback alter table account.person drop column language;

-- changeset account:3
-- how often something was tried: the id is a keyed digest of name and network; a row is deleted once its limit is whole
create table account.attempt (
    id         bytea  primary key check (length(id) = 32),
    state      bytea,
    expires_at bigint
);

create index attempt_by_expiry on account.attempt (expires_at);
-- rollback drop table account.attempt;

-- changeset account:4
-- codes that each admit one new account; a row is deleted with its use, and nothing links it to the account
create table account.sign_up_code (
    code bytea primary key check (length(code) = 32),
    made date  not null
);
-- rollback drop table account.sign_up_code;

-- changeset account:5
-- whether the next question comes by itself once an answer is saved
alter table account.person
    add column auto_advance boolean not null default true;
-- rollback alter table account.person drop column auto_advance;
