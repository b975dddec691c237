-- Searches that people keep. What a search found before it was kept is known, so that only what comes later is new.
create table saved_search (
    id         bigint generated always as identity primary key,
    person     uuid        not null references person on delete cascade,
    name       text        not null check (length(name) between 1 and 200),
    query      text        not null check (length(query) <= 8000),
    told       text        not null check (told in ('LIST', 'DIGEST')),
    saved_at   timestamptz not null,
    removed_at timestamptz,
    position   bigint      not null,
    caught_up  boolean     not null default false,
    version    bigint      not null
);

comment on column saved_search.query is 'The parameters of its address.';
comment on column saved_search.position is 'Up to which change of the change log what it finds is known, until caught_up.';
comment on column saved_search.caught_up is 'Whether following the change log has passed that position.';
comment on column saved_search.version is 'Of the registry, when the search last came or went.';

create unique index saved_search_once on saved_search (person, query) where removed_at is null;
create index saved_search_person on saved_search (person);
create index saved_search_behind on saved_search (position) where not caught_up and removed_at is null;
create index saved_search_removed on saved_search (removed_at) where removed_at is not null;

create table saved_search_match (
    saved_search bigint  not null references saved_search on delete cascade,
    subject      text    not null,
    found_at     timestamptz,
    seen_at      timestamptz,
    mailed_at    timestamptz,
    gone         boolean not null default false,
    primary key (saved_search, subject)
);

comment on column saved_search_match.found_at is 'Null when it was found already as the search was kept.';
comment on column saved_search_match.gone is 'Whether the page is not public now.';

create index saved_search_match_found on saved_search_match (saved_search, found_at desc) where found_at is not null;
create index saved_search_match_subject on saved_search_match (subject) where found_at is not null;

-- One row: counts every coming and going, in the order in which those are confirmed.
create table saved_search_registry (
    only_one boolean primary key default true check (only_one),
    version  bigint not null
);

insert into saved_search_registry (version) values (0);

-- One row: up to which change of the change log all searches were asked. Whoever asks them holds it.
create table saved_search_position (
    only_one boolean primary key default true check (only_one),
    number   bigint not null
);

insert into saved_search_position (number) select coalesce(max(number), 0) from changelog;
