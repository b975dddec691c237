-- Pictures that people put in their texts: always of our own making, never the file that was sent.
create table picture (
    id         uuid primary key,
    owner      uuid references person on delete set null,
    extension  text        not null check (extension in ('jpg', 'png')),
    width      integer     not null check (width > 0),
    height     integer     not null check (height > 0),
    sent_bytes integer     not null check (sent_bytes > 0),
    made_at    timestamptz not null
);

create index picture_owner on picture (owner, made_at);
create index picture_made_at on picture (made_at);

-- Their bytes, apart, so that they can lie elsewhere. Compressed already: the database need not try again.
create table picture_bytes (
    picture uuid primary key references picture on delete cascade,
    bytes   bytea not null
);

alter table picture_bytes alter column bytes set storage external;

-- Which pictures the present text of a page mentions. A text may mention one that is not there (yet).
create table page_picture (
    publication uuid not null references publication on delete cascade,
    picture     uuid not null,
    primary key (publication, picture)
);

create index page_picture_picture on page_picture (picture);
