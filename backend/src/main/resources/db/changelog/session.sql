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

-- changeset session:2
-- when both had chosen the packs; a round that has not begun asks the core pack of whoever is there first
alter table session.round add column begun_at timestamptz;

update session.round
   set begun_at = session.made_at
  from session.session
 where session.space_id = round.space_id and session.session_id = round.session_id;

alter table session.round add check (opened_at is null or begun_at is not null);

-- what the two would answer next; each one's yes holds for this version of the list
create table session.proposal (
    space_id uuid    primary key references couple.space on delete cascade,
    version  integer not null check (version >= 1),
    yes_a    boolean not null,
    yes_b    boolean not null
);

create table session.proposal_pack (
    space_id uuid    not null references session.proposal on delete cascade,
    position integer not null check (position >= 1),
    pack     text    not null,
    version  integer not null check (version >= 1),
    primary key (space_id, position),
    unique (space_id, pack)
);
-- rollback drop table session.proposal_pack;
-- rollback drop table session.proposal;
-- rollback alter table session.round drop column begun_at;

-- changeset session:3
-- a round that gave way to another session: its door never opens
alter table session.round add column set_aside boolean not null default false;

drop index session.one_shut_door;

create unique index one_shut_door on session.round (space_id) where opened_at is null and not set_aside;

-- who would start another session in this one's place
create table session.wish (
    space_id uuid not null,
    round_id uuid not null,
    seat     text not null check (seat in ('A', 'B')),
    primary key (space_id, round_id, seat),
    foreign key (space_id, round_id) references session.round on delete cascade
);
-- rollback drop table session.wish;
-- rollback delete from session.round where set_aside;
-- rollback drop index session.one_shut_door;
-- rollback create unique index one_shut_door on session.round (space_id) where opened_at is null;
-- rollback alter table session.round drop column set_aside;

-- changeset session:4
-- questions of one's own until a round begins, under the key of whose they are
create table session.own_draft (
    space_id uuid    not null references couple.space on delete cascade,
    seat     text    not null check (seat in ('A', 'B')),
    version  integer not null check (version >= 1),
    payload  bytea   not null,
    primary key (space_id, seat)
);

-- questions from the two, fixed when the round began: whose each one was is stored nowhere
create table session.own_question (
    space_id uuid    not null,
    round_id uuid    not null,
    position integer not null check (position >= 1),
    payload  bytea   not null,
    primary key (space_id, round_id, position),
    foreign key (space_id, round_id) references session.round on delete cascade
);
-- rollback drop table session.own_question;
-- rollback drop table session.own_draft;

-- changeset session:5
-- what a round is: the first of its session, a further one, one theme, or the same packs once more
alter table session.round add column kind text not null default 'FIRST'
    check (kind in ('FIRST', 'FURTHER', 'THEME', 'RETAKE'));
alter table session.round add column theme text;

update session.round set kind = 'FURTHER' where number > 1;

alter table session.round add constraint round_theme check ((kind = 'THEME') = (theme is not null));

-- what the list of a pair is for: packs, one theme, or the same packs once more
alter table session.proposal add column kind text not null default 'PACKS'
    check (kind in ('PACKS', 'THEME', 'RETAKE'));
alter table session.proposal add column theme text;
alter table session.proposal add constraint proposal_theme check ((kind = 'THEME') = (theme is not null));
-- rollback alter table session.proposal drop column theme;
-- rollback alter table session.proposal drop column kind;
-- rollback alter table session.round drop column theme;
-- rollback alter table session.round drop column kind;
