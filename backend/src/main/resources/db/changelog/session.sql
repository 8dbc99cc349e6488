-- liquibase formatted sql

-- changeset session:1
create schema session;

create table session.session (
    space_id   uuid        not null references couple.space on delete cascade,
    session_id uuid        not null,
    number     integer     not null check (number >= 1),
    made_at    timestamptz not null,
    primary key (space_id, session_id),
    unique (space_id, number)
);

create table session.round (
    space_id   uuid    not null,
    round_id   uuid    not null,
    session_id uuid    not null,
    number     integer not null check (number >= 1),
    opened_at  timestamptz,
    primary key (space_id, round_id),
    unique (space_id, session_id, number),
    foreign key (space_id, session_id) references session.session on delete cascade
);

-- one door at a time, hence at most one session with a shut door
create unique index one_shut_door on session.round (space_id) where opened_at is null;

create table session.round_pack (
    space_id uuid    not null,
    round_id uuid    not null,
    position integer not null check (position >= 1),
    pack     text    not null,
    version  integer not null check (version >= 1),
    primary key (space_id, round_id, position),
    unique (space_id, round_id, pack),
    foreign key (space_id, round_id) references session.round on delete cascade
);
-- rollback drop schema session cascade;
