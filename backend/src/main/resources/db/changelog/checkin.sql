-- liquibase formatted sql

-- changeset checkin:1
create schema checkin;

-- a review of one wording of an agreement, or a pulse after the talk of a round; no time of day is stored
create table checkin.check_in (
    space_id    uuid    not null references couple.space on delete cascade,
    check_in_id uuid    not null,
    kind        text    not null check (kind in ('REVIEW', 'PULSE')),
    subject_id  uuid    not null,
    wording     integer not null check (wording > 0),
    began_on    date    not null,
    opened      boolean not null,
    payload     bytea   not null,
    primary key (space_id, check_in_id),
    unique (space_id, subject_id, wording, began_on)
);

-- what each answers, under their own key; ready says whether, never when
create table checkin.answer (
    space_id    uuid    not null,
    check_in_id uuid    not null,
    seat        text    not null check (seat in ('A', 'B')),
    ready       boolean not null,
    version     integer not null check (version > 0),
    payload     bytea   not null,
    primary key (space_id, check_in_id, seat),
    foreign key (space_id, check_in_id) references checkin.check_in on delete cascade
);

-- what both have shown, frozen when it opened: each half under its owner's key
create table checkin.half (
    space_id    uuid  not null,
    check_in_id uuid  not null,
    seat        text  not null check (seat in ('A', 'B')),
    payload     bytea not null,
    primary key (space_id, check_in_id, seat),
    foreign key (space_id, check_in_id) references checkin.check_in on delete cascade
);
-- rollback drop schema checkin cascade;
