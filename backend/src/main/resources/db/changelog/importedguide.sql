-- liquibase formatted sql

-- changeset importedguide:1
-- guides read in from files: one row for the state of each, and its document in parts; both go when the space ends
create schema importedguide;

create table importedguide.guide (
    space_id uuid not null,
    guide_id uuid not null,
    version integer not null check (version > 0),
    payload bytea not null,
    primary key (space_id, guide_id)
);

create table importedguide.document (
    space_id uuid not null,
    guide_id uuid not null,
    part integer not null check (part > 0),
    payload bytea not null,
    primary key (space_id, guide_id, part),
    foreign key (space_id, guide_id) references importedguide.guide on delete cascade
);
-- rollback drop schema importedguide cascade;
