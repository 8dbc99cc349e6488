-- liquibase formatted sql

-- changeset couple:1
create schema couple;

create table couple.space (
    id        uuid primary key,
    closed_at timestamptz
);

create table couple.seat (
    space_id  uuid    not null references couple.space on delete cascade,
    seat      text    not null check (seat in ('A', 'B')),
    person_id uuid    not null,
    name      bytea   not null,
    voice     text    check (voice in ('TEAL', 'AMBER')),
    paused    boolean not null default false,
    primary key (space_id, seat),
    unique (space_id, person_id), -- nobody holds both seats
    unique (space_id, voice)
);

create index seat_of_person on couple.seat (person_id);

-- the space a person has in front of them
create table couple.choice (
    person_id uuid primary key,
    space_id  uuid not null,
    foreign key (space_id, person_id) references couple.seat (space_id, person_id) on delete cascade
);

create table couple.invitation (
    space_id uuid        not null references couple.space on delete cascade,
    id       uuid        not null,
    token    bytea       not null unique check (length(token) = 32),
    code     bytea       not null unique check (length(code) = 32),
    until    timestamptz not null,
    ended_at timestamptz,
    primary key (space_id, id)
);

create unique index one_invitation_alive on couple.invitation (space_id) where ended_at is null;
-- rollback drop schema couple cascade;

-- changeset couple:2
-- whether an account was made by it where signing up is by invitation; not which
alter table couple.invitation add column admitted boolean not null default false;
-- rollback alter table couple.invitation drop column admitted;
