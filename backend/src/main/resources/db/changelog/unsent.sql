-- liquibase formatted sql

-- changeset unsent:1
create schema unsent;

-- what a person is typing and has not given yet: all of it in one payload, under their own key
create table unsent.words (
    space_id uuid  not null,
    seat     text  not null check (seat in ('A', 'B')),
    payload  bytea not null,
    primary key (space_id, seat),
    foreign key (space_id, seat) references couple.seat on delete cascade
);
-- rollback drop schema unsent cascade;
