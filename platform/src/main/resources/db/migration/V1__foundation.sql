-- Publications: the whole Markdown file is the truth, the other columns are what the database itself must know.
create table publication (
    id         uuid primary key,
    version    integer     not null,
    kind       text        not null check (kind in ('INTERVENTION', 'ARTICLE')),
    slug       text        not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 100),
    title      text        not null,
    markdown   text        not null,
    created_at timestamptz not null,
    changed_at timestamptz not null
);

-- Places as authors named them; the first spelling of a name stays its label.
create table place (
    path text primary key,
    name text not null
);

-- What the importer last read from a folder, to tell a changed file from a changed page.
create table imported_file (
    slug        text primary key,
    digest      text        not null,
    imported_at timestamptz not null
);

-- The change log: one row per subject with the number of its latest change. Numbers are given out under a lock held
-- until commit, so they become visible in order; see docs/decisions/2026-11-22-change-log.md.
create sequence changelog_number;

create table changelog (
    subject text primary key,
    number  bigint not null unique
);

-- One row for every course of events: a new one begins when the server restarted, failed over, or was restored.
create table changelog_history (
    number bigint primary key,
    id     uuid        not null unique,
    server text        not null,
    began  timestamptz not null default now()
);

-- What distinguishes this course of events from any other that could have led to the same numbers: the cluster, its
-- timeline (promotion, point-in-time recovery), its start (a copied data directory), the database and the table (a dump
-- read back in).
create function changelog_server() returns text
    language sql
    stable
as
$$
select concat_ws('/',
                 (select system_identifier from pg_control_system()),
                 (select timeline_id from pg_control_checkpoint()),
                 extract(epoch from pg_postmaster_start_time()),
                 (select oid from pg_database where datname = current_database()),
                 'changelog'::regclass::oid,
                 pg_relation_filenode('changelog'))
$$;
