-- A message may have an HTML form beside its plain text, and tell mail programs what it belongs to.
alter table mail
    add column html    text,
    add column headers text not null default '';

comment on column mail.headers is 'A line for every part: see MailHeaders. Emptied with the text: it holds a link that ends such mail.';

-- What somebody follows, or wants to hear nothing of. Neither is the usual state: no row.
create table follow (
    person  uuid        not null references person on delete cascade,
    subject text        not null check (subject ~ '^[a-z]+:.+$'),
    state   text        not null check (state in ('FOLLOWING', 'SILENT')),
    since   timestamptz not null,
    primary key (person, subject)
);

comment on column follow.subject is 'kind:key, such as gesprek:<uuid>, publication:<uuid>, thema:<slug>, wijk:<gemeente>/<wijk>, person:<uuid>.';

-- Contributions and pages that others can hear of, and since when: that is later than when they were written, for
-- what was looked at first. Noted once, in the order of the queue and the change log.
create table news_post (
    post         uuid primary key references post on delete cascade,
    conversation uuid        not null references conversation on delete cascade,
    at           timestamptz not null
);

create index news_post_conversation on news_post (conversation, at);

create table news_page (
    publication uuid primary key references publication on delete cascade,
    at          timestamptz not null
);

-- Up to which number of the change log pages were looked at. One row.
create table news_position (
    number bigint not null
);

-- By which subjects conversations and pages are followed: a conversation by itself, what it is about, and the themes
-- and places of that; a page by its themes and places.
create table conversation_topic (
    conversation uuid not null references conversation on delete cascade,
    subject      text not null,
    primary key (conversation, subject)
);

create index conversation_topic_subject on conversation_topic (subject, conversation);

create table page_topic (
    publication uuid not null references publication on delete cascade,
    subject     text not null,
    primary key (publication, subject)
);

create index page_topic_subject on page_topic (subject, publication);

-- Up to where somebody read a conversation, and what else of the news they have seen.
create table conversation_read (
    person       uuid    not null references person on delete cascade,
    conversation uuid    not null references conversation on delete cascade,
    number       integer not null,
    primary key (person, conversation)
);

create index conversation_read_conversation on conversation_read (conversation);

create table item_read (
    person  uuid        not null references person on delete cascade,
    item    text        not null,
    read_at timestamptz not null,
    primary key (person, item)
);

-- What somebody wants by mail, and up to when they have seen all. Without a row: as it is for everybody.
create table reader (
    person       uuid primary key references person on delete cascade,
    rhythm       text        not null default 'WEEKLY' check (rhythm in ('WEEKLY', 'DAILY', 'NONE')),
    rhythm_since timestamptz not null default 'epoch',
    mentions     boolean     not null default true,
    replies      boolean     not null default true,
    read_until   timestamptz not null default 'epoch',
    read_before  timestamptz
);

comment on column reader.rhythm_since is 'Since when they want any digest at all: nothing older goes into one.';
comment on column reader.read_before is 'What read_until was before they last said that all is read: to take that back.';

-- What went out at once: nobody gets the same again, at once or in a digest.
create table at_once (
    person uuid        not null references person on delete cascade,
    post   uuid        not null references post on delete cascade,
    at     timestamptz not null,
    primary key (person, post)
);

create index at_once_post on at_once (post);

-- Whose turn it is for a digest of which period: one row, one mail at most.
create table digest (
    person  uuid        not null references person on delete cascade,
    until   timestamptz not null,
    due_at  timestamptz not null default 'epoch',
    done_at timestamptz,
    mail    uuid,
    primary key (person, until)
);

comment on column digest.due_at is 'Not before then: what failed waits a while.';
comment on column digest.mail is 'What was left in the outbox; null when there was nothing to tell.';

create index digest_due on digest (due_at, person) where done_at is null;

-- Links in mail that end such mail. The link itself is only in the mail; here is its SHA-256.
create table leaving_link (
    digest  bytea primary key check (length(digest) = 32),
    person  uuid        not null references person on delete cascade,
    kind    text        not null check (kind in ('MENTION', 'REPLY', 'DIGEST')),
    made_at timestamptz not null
);

create index leaving_link_person on leaving_link (person);

-- What is there already is no news.
insert into news_page (publication, at) select id, created_at from publication;
insert into news_position (number) values (0);
insert into news_post (post, conversation, at)
select id, conversation, made_at from post
where state = 'PUBLIC' and not exists (select 1 from post_news where post = post.id);
insert into conversation_topic (conversation, subject) select id, 'gesprek:' || id from conversation;
