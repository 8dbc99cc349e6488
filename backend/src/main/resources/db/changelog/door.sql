-- liquibase formatted sql

-- changeset door:1
create schema door;

-- gone as soon as the door opens: nobody learns when the other was here
create table door.act (
    space_id   uuid not null,
    round_id   uuid not null,
    seat       text not null check (seat in ('A', 'B')),
    kind       text not null check (kind in ('HERE', 'ANY_TIME')),
    here_until timestamptz,
    primary key (space_id, round_id, seat),
    foreign key (space_id, round_id) references session.round on delete cascade,
    check ((kind = 'HERE') = (here_until is not null))
);

create table door.snapshot (
    space_id uuid  not null,
    round_id uuid  not null,
    shared   bytea not null,
    sha256   bytea not null check (length(sha256) = 32),
    primary key (space_id, round_id),
    foreign key (space_id, round_id) references session.round on delete cascade
);

-- in parts, so that no half outgrows a payload
create table door.half (
    space_id uuid    not null,
    round_id uuid    not null,
    seat     text    not null check (seat in ('A', 'B')),
    part     integer not null check (part >= 1),
    payload  bytea   not null,
    primary key (space_id, round_id, seat, part),
    foreign key (space_id, round_id, seat) references answering.sheet on delete cascade
);

create table door.withdrawal (
    space_id uuid not null,
    round_id uuid not null,
    item     text not null,
    primary key (space_id, round_id, item),
    foreign key (space_id, round_id) references door.snapshot on delete cascade
);
-- rollback drop schema door cascade;
