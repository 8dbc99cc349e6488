-- liquibase formatted sql

-- changeset demo:1
create schema demo;

-- who is only there to be looked at, and until when; the address is a keyed digest, kept for counting
create table demo.couple (
    space_id uuid        primary key,
    noa      uuid        not null unique,
    robin    uuid        not null unique,
    address  bytea       not null check (length(address) = 32),
    until    timestamptz not null
);

create index couple_of_address on demo.couple (address);
-- rollback drop schema demo cascade;

-- changeset demo:2
-- which of the demos it is; noa is who has seat A in it, robin who has seat B
alter table demo.couple
    add column variant text not null default 'beginning' check (variant in ('beginning', 'later'));
-- rollback alter table demo.couple drop column variant;
