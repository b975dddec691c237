-- Texts that are being written. What was typed is kept as it was typed, right or wrong.
create table draft (
    id          uuid primary key,
    author      uuid        not null references person on delete cascade,
    publication uuid references publication on delete cascade,
    form        text        not null check (form in ('SHORT', 'FULL', 'OTHERWISE', 'TEXT', 'MARKDOWN')),
    base        integer,
    fields      jsonb       not null,
    revision    integer     not null,
    state       text        not null check (state in ('WRITING', 'SENT', 'RETURNED')),
    made_at     timestamptz not null,
    changed_at  timestamptz not null
);

comment on column draft.base is 'Number of the version of the page that this draft changes; null for a new page.';

create unique index draft_of_page on draft (author, publication) where publication is not null;
create index draft_author on draft (author, changed_at desc);
create index draft_sent on draft (changed_at) where state = 'SENT';

-- A text that came from a window which had not seen the latest: kept beside it until its author chooses.
create table draft_other (
    id      uuid primary key,
    draft   uuid        not null references draft on delete cascade,
    form    text        not null,
    fields  jsonb       not null,
    made_at timestamptz not null
);

create index draft_other_draft on draft_other (draft);

-- A form that was sent twice does its work once.
create table form_sent (
    key     uuid        not null,
    person  uuid        not null references person on delete cascade,
    outcome text        not null,
    sent_at timestamptz not null,
    primary key (person, key)
);

-- Every text a page ever had.
create table page_version (
    publication uuid        not null references publication on delete cascade,
    number      integer     not null check (number >= 1),
    markdown    text        not null,
    made_at     timestamptz not null,
    made_by     uuid references person on delete set null,
    reason      text,
    primary key (publication, number)
);

insert into page_version (publication, number, markdown, made_at)
select id, 1, markdown, changed_at from publication;

-- Who wrote a page; nobody for what came from files.
alter table publication
    add column author uuid references person on delete set null,
    add column archived_at timestamptz;

comment on column publication.archived_at is 'Since when it is kept for reading only, out of search and lists; null while it is current.';

create index publication_author on publication (author) where author is not null;

alter table publication drop constraint publication_withdrawal_check;
alter table publication
    add constraint publication_withdrawal_check check (withdrawal in ('EXAMPLES_REMOVED', 'WITHDRAWN'));

-- What happened to a contribution, for its author to follow.
create table trail (
    id         bigint generated always as identity primary key,
    draft      uuid references draft on delete cascade,
    publication uuid references publication on delete cascade,
    step       text        not null check (step in ('RECEIVED', 'TAKEN_BACK', 'READ', 'EDITED', 'ASKED', 'ANSWERED', 'RETURNED', 'PUBLISHED', 'CHANGED', 'ARCHIVED', 'UNARCHIVED', 'RENAMED', 'WITHDRAWN', 'RESTORED')),
    message    text check (length(message) between 1 and 4000),
    by_person  uuid references person on delete set null,
    at         timestamptz not null,
    check ((draft is null) <> (publication is null))
);

create index trail_draft on trail (draft, id) where draft is not null;
create index trail_publication on trail (publication, id) where publication is not null;
