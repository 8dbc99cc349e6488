-- liquibase formatted sql

-- changeset guide:1
create schema guide;

create table guide.draft (
    space_id uuid not null,
    round_id uuid not null,
    row_version integer not null check (row_version > 0),
    payload bytea not null,
    primary key (space_id, round_id)
);
-- rollback drop schema guide cascade;

-- changeset guide:2
-- the document both have approved, in parts; it goes when an approval falls, an item is withdrawn or the space ends
create table guide.document (
    space_id uuid not null,
    round_id uuid not null,
    document_id uuid not null,
    part integer not null check (part > 0),
    payload bytea not null,
    primary key (space_id, round_id, part)
);

create index document_round on guide.document (round_id);
-- rollback drop table guide.document;
