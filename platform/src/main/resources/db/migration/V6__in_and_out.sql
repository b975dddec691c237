-- Slugs that pages had before they were renamed. They lead to the page for ever, and no other page gets them.
create table slug_redirect (
    old_slug    text primary key,
    publication uuid        not null references publication on delete cascade,
    renamed_at  timestamptz not null,
    renamed_by  uuid references person on delete set null
);

create index slug_redirect_publication on slug_redirect (publication);

-- What somebody sent to be taken in: kept from the preview until it is done, and a day at most. Then only what became of
-- it is left, so that doing it twice does it once.
create table upload (
    id      uuid primary key,
    person  uuid        not null references person on delete cascade,
    made_at timestamptz not null,
    name    text        not null,
    file    bytea,
    seen    jsonb       not null,
    report  jsonb,
    check ((file is null) = (report is not null))
);

comment on column upload.seen is 'For every page that it is about: the digest of the text it had when this was sent.';

-- A zip is compressed already: the database need not try again.
alter table upload alter column file set storage external;

create index upload_person on upload (person, made_at);
create index upload_made_at on upload (made_at);
