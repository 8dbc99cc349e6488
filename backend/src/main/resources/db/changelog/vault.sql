-- liquibase formatted sql

-- changeset vault:1
create schema vault;

-- one row: the instance's secret proves that the master key is the right one
create table vault.instance (
    only_one       boolean primary key default true check (only_one),
    master_version integer not null unique check (master_version > 0),
    secret         bytea   not null
);

-- every data key is wrapped by the master key in force
create table vault.data_key (
    space_id       uuid    not null,
    holder_id      uuid    not null,
    master_version integer not null references vault.instance (master_version) deferrable initially deferred,
    wrapped        bytea   not null,
    primary key (space_id, holder_id)
);
-- rollback drop schema vault cascade;

-- changeset vault:2
-- the file of the secret that wraps this key once more, where the database is the embedded one
alter table vault.data_key
    add column secret_file uuid;
-- rollback alter table vault.data_key drop column secret_file;
