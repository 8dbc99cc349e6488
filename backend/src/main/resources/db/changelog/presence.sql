-- liquibase formatted sql

-- changeset presence:1
create schema presence;

-- who keeps company now; unlogged, for after a crash nobody does, and gone soon after it has lapsed: it is no history
create unlogged table presence.side (
    space_id   uuid        not null,
    seat       text        not null check (seat in ('A', 'B')),
    wanted     boolean     not null,
    here_until timestamptz not null,
    waves      integer     not null default 0 check (waves >= 0),
    primary key (space_id, seat),
    foreign key (space_id, seat) references couple.seat on delete cascade
);
-- rollback drop schema presence cascade;
