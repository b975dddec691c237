-- Who is suspended and leaves is still suspended when they come back with the same address before it ends. Of the
-- address only a salted SHA-256 is kept.
create table suspension_left (
    salt   bytea       not null check (length(salt) = 16),
    digest bytea       not null check (length(digest) = 32),
    since  timestamptz not null,
    until  timestamptz,
    ends   timestamptz not null,
    reason text        not null,
    cause  uuid        not null primary key
);

comment on column suspension_left.until is 'Null: until further notice.';
comment on column suspension_left.ends is 'When this is forgotten: when it ends, and never later than a year after they left.';
