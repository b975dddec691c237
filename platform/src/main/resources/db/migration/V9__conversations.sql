-- Conversations. Contributions get their numbers one after the other under the row of their conversation: the order in
-- which they stand is the order in which they were confirmed.
create table conversation (
    id          uuid primary key,
    number      bigint generated always as identity unique,
    about       text check (about ~ '^[a-z]+:.+$'),
    title       text        not null check (length(title) between 1 and 120),
    slug        text        not null,
    question    boolean     not null,
    state       text        not null check (state in ('WAITING', 'PUBLIC', 'GONE')),
    opened_by   uuid references person on delete set null,
    opened_at   timestamptz not null,
    spoke_at    timestamptz not null,
    last_number integer     not null default 0,
    answer      integer,
    closed_at   timestamptz,
    pinned_at   timestamptz,
    changed     bigint      not null default 1,
    noted       bigint      not null default 0,
    noted_at    timestamptz not null
);

comment on column conversation.about is 'What it is about, opaque here: kind:key, such as publication:<uuid>; null for a free one.';
comment on column conversation.question is 'Whether it began with a question, which can be answered.';
comment on column conversation.changed is 'Counts every change that anybody can see.';
comment on column conversation.noted is 'Up to which of these the change log knows.';

create index conversation_about on conversation (about, spoke_at desc) where about is not null;
create index conversation_spoke on conversation (spoke_at desc) where state = 'PUBLIC';
create index conversation_unnoted on conversation (noted_at) where noted < changed;
create index conversation_opened_by on conversation (opened_by) where opened_by is not null;

create table post (
    id            uuid primary key,
    conversation  uuid        not null references conversation on delete cascade,
    number        integer     not null,
    root          integer     not null,
    author        uuid references person on delete set null,
    former_member boolean     not null default false,
    kind          text        not null check (kind in ('QUESTION', 'EXPERIENCE', 'TIP', 'OBJECTION')),
    markdown      text        not null check (length(markdown) <= 20000),
    revision      integer     not null default 1,
    state         text        not null check (state in ('PUBLIC', 'WAITING', 'HIDDEN', 'REFUSED', 'DELETED')),
    key           uuid        not null,
    made_at       timestamptz not null,
    changed_at    timestamptz not null,
    constraint post_sent_once unique (author, key)
);

comment on column post.root is 'Number of what it replies to; its own number otherwise. Replies have no replies.';
comment on column post.key is 'Of the form it came from: a form that is sent twice makes one contribution.';

-- Their place on the page, and what came after a number.
create unique index post_number on post (conversation, number);
create index post_place on post (conversation, root, number) include (state);
create index post_author on post (author, made_at) where author is not null;
create index post_waiting on post (made_at) where state = 'WAITING';

-- Earlier texts of a contribution.
create table post_version (
    post    uuid        not null references post on delete cascade,
    number  integer     not null,
    markdown text       not null,
    made_at timestamptz not null,
    primary key (post, number)
);

create table post_reaction (
    post   uuid not null references post on delete cascade,
    person uuid not null references person on delete cascade,
    kind   text not null check (kind in ('USEFUL', 'FAMILIAR')),
    primary key (post, person, kind)
);

create index post_reaction_person on post_reaction (person);

-- Who was named in a contribution.
create table post_mention (
    post   uuid not null references post on delete cascade,
    person uuid not null references person on delete cascade,
    primary key (post, person)
);

create index post_mention_person on post_mention (person);

-- Whose pages resemble what a question asks for: they are asked.
create table conversation_asked (
    conversation uuid not null references conversation on delete cascade,
    person       uuid not null references person on delete cascade,
    primary key (conversation, person)
);

create index conversation_asked_person on conversation_asked (person);

-- Contributions that have just become public, for those who tell others about them. Each is taken once.
create table post_news (
    post uuid primary key references post on delete cascade
);

-- What was done with a conversation as a whole, and why.
create table conversation_step (
    id           bigint generated always as identity primary key,
    conversation uuid        not null references conversation on delete cascade,
    step         text        not null check (step in ('CLOSED', 'REOPENED', 'MOVED', 'PINNED', 'UNPINNED')),
    reason       text        not null check (length(reason) between 1 and 2000),
    by_person    uuid references person on delete set null,
    at           timestamptz not null
);

create index conversation_step_conversation on conversation_step (conversation, id);
create index conversation_step_by_person on conversation_step (by_person) where by_person is not null;

-- Which pictures the present text of a contribution mentions, as page_picture does for pages.
create table post_picture (
    post    uuid not null references post on delete cascade,
    picture uuid not null,
    primary key (post, picture)
);

create index post_picture_picture on post_picture (picture);
