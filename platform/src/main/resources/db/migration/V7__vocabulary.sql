-- What editors made of terms. Every change is kept whole, so that each can be seen and taken back; the latest one of a
-- term counts. Numbers are given out under a lock held until commit, so the highest one tells which edition this is.
create table term_change (
    number      bigint primary key check (number >= 1),
    list        text        not null,
    slug        text        not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 100),
    what        text        not null check (what in ('ADDED', 'REWORDED', 'MERGED', 'SPLIT', 'RESTORED', 'REMOVED')),
    label       text        not null check (length(label) between 1 and 80),
    note        text check (length(note) between 1 and 300),
    synonyms    text[]      not null,
    merged_into text check (merged_into <> slug),
    by_person   uuid references person on delete set null,
    at          timestamptz not null
);

create index term_change_term on term_change (list, slug, number desc);
