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
