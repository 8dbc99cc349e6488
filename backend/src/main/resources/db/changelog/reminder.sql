-- liquibase formatted sql

-- changeset reminder:1
create schema reminder;

-- reminders that a person has turned on, and when each comes next; nothing tells which days had one
create table reminder.channel (
    person_id uuid        not null references account.person on delete cascade,
    channel   text        not null check (channel in ('mail', 'push')),
    hour      smallint    not null check (hour between 0 and 23),
    zone      text        not null check (char_length(zone) between 1 and 60),
    next_at   timestamptz not null,
    primary key (person_id, channel)
);

create index channel_by_time on reminder.channel (next_at);

create table reminder.mail_address (
    person_id uuid  primary key references account.person on delete cascade,
    address   bytea not null
);

-- where a signed-in place is called; it ends with the place
create table reminder.push_endpoint (
    place_id  uuid  primary key references account.place on delete cascade,
    person_id uuid  not null references account.person on delete cascade,
    endpoint  bytea not null
);

create index push_endpoint_of_person on reminder.push_endpoint (person_id);

create table reminder.calendar (
    person_id uuid  primary key references account.person on delete cascade,
    token     bytea not null unique check (length(token) = 32),
    zone      text  not null check (char_length(zone) between 1 and 60)
);
-- rollback drop schema reminder cascade;
