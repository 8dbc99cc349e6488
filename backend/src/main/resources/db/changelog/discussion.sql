-- liquibase formatted sql

-- changeset discussion:1
create schema discussion;

create table discussion.board (
    space_id uuid not null,
    round_id uuid not null,
    version integer not null check (version > 0),
    payload bytea not null,
    primary key (space_id, round_id)
);

create table discussion.paragraph (
    space_id uuid not null,
    round_id uuid not null,
    paragraph_id uuid not null,
    version integer not null check (version > 0),
    payload bytea not null,
    primary key (space_id, round_id, paragraph_id)
);

create table discussion.agreement (
    space_id uuid not null,
    round_id uuid not null,
    agreement_id uuid not null,
    version integer not null check (version > 0),
    payload bytea not null,
    primary key (space_id, round_id, agreement_id)
);

create table discussion.wording (
    space_id uuid not null,
    round_id uuid not null,
    agreement_id uuid not null,
    wording integer not null check (wording > 0),
    payload bytea not null,
    primary key (space_id, round_id, agreement_id, wording),
    foreign key (space_id, round_id, agreement_id)
        references discussion.agreement on delete cascade
);
-- rollback drop schema discussion cascade;

-- changeset discussion:2
create table discussion.course (
    space_id uuid not null,
    round_id uuid not null,
    version integer not null check (version > 0),
    payload bytea not null,
    primary key (space_id, round_id)
);

-- what the two tell each other in writing, plan for a limit, and appreciate: which topic or limit it is about is sealed
create table discussion.piece (
    space_id uuid not null,
    round_id uuid not null,
    piece_id uuid not null,
    kind text not null check (kind in ('TELLING', 'HONOURING', 'APPRECIATION')),
    version integer not null check (version > 0),
    payload bytea not null,
    primary key (space_id, round_id, piece_id)
);
-- rollback drop table discussion.piece; drop table discussion.course;
