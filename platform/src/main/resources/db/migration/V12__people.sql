-- The page of somebody who wants one. Withdrawn it keeps its text, for when they want it again.
create table person_page (
    person     uuid primary key references person on delete cascade,
    slug       text        not null,
    words      text        not null check (length(words) <= 600),
    shown      boolean     not null,
    changed_at timestamptz not null
);

create index person_page_shown on person_page (person) where shown;

create table person_page_theme (
    person uuid    not null references person_page on delete cascade,
    theme  text    not null,
    rank   integer not null,
    primary key (person, theme)
);

create index person_page_theme_theme on person_page_theme (theme);

create table person_page_place (
    person   uuid    not null references person_page on delete cascade,
    path     text    not null,
    rank     integer not null,
    connects boolean not null,
    primary key (person, path)
);

create index person_page_place_path on person_page_place (path text_pattern_ops);

comment on column person_page_place.connects is 'Whether they want to be named there under "Wie verbindt hier?".';

-- Every name that a page has or had in its address; the old ones lead to the present one.
create table person_slug (
    slug   text primary key,
    person uuid not null references person on delete cascade
);

create index person_slug_person on person_slug (person);

alter table person_page
    add constraint person_page_slug foreign key (slug) references person_slug (slug) deferrable initially deferred;

-- Of those who left only the SHA-256 of that name: their address answers that they are gone, and is nobody else's.
create table person_slug_gone (
    digest bytea primary key check (length(digest) = 32)
);

-- That somebody wrote to somebody: for how often, and for a form that is sent twice. What, and to whom, is not kept.
create table person_message (
    person  uuid        not null references person on delete cascade,
    key     uuid        not null,
    sent_at timestamptz not null,
    primary key (person, key)
);
