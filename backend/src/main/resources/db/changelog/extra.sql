-- liquibase formatted sql

-- changeset extra:1
create schema extra;

-- every questionnaire of one's own that was ever offered here, as it was: rounds that began with it stay readable
create table extra.questionnaire (
    pack    text    not null,
    version integer not null check (version >= 1),
    content text    not null,
    primary key (pack, version)
);
-- rollback drop schema extra cascade;
