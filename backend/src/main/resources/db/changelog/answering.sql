-- liquibase formatted sql

-- changeset answering:1
create schema answering;

-- whether it is sealed, not when: nobody is ever told
create table answering.sheet (
    space_id uuid    not null,
    round_id uuid    not null,
    seat     text    not null check (seat in ('A', 'B')),
    sealed   boolean not null default false,
    primary key (space_id, round_id, seat),
    foreign key (space_id, round_id) references session.round on delete cascade
);

-- a sealed line: an answer under its item, an importance under its theme, or the place where its owner was last
create table answering.line (
    space_id uuid    not null,
    round_id uuid    not null,
    seat     text    not null,
    kind     text    not null check (kind in ('ANSWER', 'IMPORTANCE', 'PLACE')),
    key      text    not null,
    version  integer not null check (version >= 1),
    payload  bytea   not null,
    primary key (space_id, round_id, seat, kind, key),
    foreign key (space_id, round_id, seat) references answering.sheet on delete cascade
);
-- rollback drop schema answering cascade;

-- changeset answering:2
-- one line more: which scales its owner would show
alter table answering.line
    drop constraint line_kind_check,
    add constraint line_kind_check check (kind in ('ANSWER', 'IMPORTANCE', 'PLACE', 'TICKS'));
-- rollback delete from answering.line where kind = 'TICKS';
-- rollback alter table answering.line drop constraint line_kind_check, add constraint line_kind_check check (kind in ('ANSWER', 'IMPORTANCE', 'PLACE'));
