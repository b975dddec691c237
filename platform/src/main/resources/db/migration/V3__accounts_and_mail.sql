-- People who may write. How somebody signs in is known to nobody else: the address is never shown.
create table person (
    id            uuid primary key,
    version       integer     not null,
    email         text        not null unique check (email = lower(email)),
    name          text        not null check (length(name) between 1 and 80),
    role          text        not null check (role in ('MEMBER', 'AMBASSADOR', 'EDITOR', 'ADMIN')),
    organisation  text check (length(organisation) between 1 and 120),
    resident      boolean     not null default false,
    experienced   boolean     not null default false,
    connector     boolean     not null default false,
    joined_at     timestamptz not null
);

-- A member who would like to publish at once, and what an editor decided.
create table ambassador_request (
    id         uuid primary key,
    person     uuid        not null references person on delete cascade,
    motive     text        not null check (length(motive) between 1 and 2000),
    asked_at   timestamptz not null,
    granted    boolean,
    reason     text check (length(reason) between 1 and 2000),
    decided_by uuid references person on delete set null,
    decided_at timestamptz,
    check ((granted is null) = (decided_at is null) and (granted is null) = (reason is null))
);

create unique index ambassador_request_open on ambassador_request (person) where granted is null;

-- Somebody typed an address to sign in with. What happens next is decided afterwards, so that the answer takes as long
-- and says the same whoever asked.
create table login_request (
    id       bigint generated always as identity primary key,
    email    text        not null,
    onward   text,
    asked_at timestamptz not null
);

-- Links that let somebody in, once. The link itself is only in the mail; here is its SHA-256.
create table login_link (
    digest     bytea primary key check (length(digest) = 32),
    purpose    text        not null check (purpose in ('SIGN_IN', 'JOIN', 'INVITATION', 'FIRST_ADMIN')),
    email      text check (email = lower(email)),
    role       text check (role in ('MEMBER', 'AMBASSADOR', 'EDITOR', 'ADMIN')),
    onward     text,
    made_by    uuid references person on delete cascade,
    made_at    timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz,
    check ((email is null) = (purpose = 'FIRST_ADMIN')),
    check ((role is null) = (purpose = 'SIGN_IN'))
);

create index login_link_expiry on login_link (expires_at);

-- Mail that must go out. Kept until a mail server took it; then only that it went.
create table mail (
    id          uuid primary key,
    recipient   text        not null,
    subject     text        not null,
    body        text        not null,
    made_at     timestamptz not null,
    due_at      timestamptz not null,
    attempts    integer     not null default 0,
    sent_at     timestamptz,
    given_up_at timestamptz,
    failure     text
);

create index mail_due on mail (due_at) where sent_at is null and given_up_at is null;

-- Sessions, in the form Spring Session asks for.
create table session (
    primary_id            char(36) primary key,
    session_id            varchar(64) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval integer  not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);

create index session_expiry on session (expiry_time);
create index session_principal on session (principal_name);

create table session_attributes (
    session_primary_id char(36)     not null references session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
