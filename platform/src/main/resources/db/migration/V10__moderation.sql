-- What forms are stamped with, so that every node knows which are ours. Two random identities: 244 bits.
create table form_key (
    one    boolean primary key default true check (one),
    secret bytea   not null
);

insert into form_key (secret) values (uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));

-- Who may read but not add anything for a while. What brought it about is opaque here.
create table suspension (
    person uuid primary key references person on delete cascade,
    since  timestamptz not null,
    until  timestamptz,
    reason text        not null check (length(reason) between 1 and 2000),
    cause  uuid        not null
);

comment on column suspension.until is 'Null: until further notice.';

-- Something that was reported: all reports about the same thing are one item until it is decided about.
create table report_item (
    id        uuid primary key,
    subject   text        not null check (subject ~ '^[a-z]+:.+$'),
    author    uuid references person on delete set null,
    opened_at timestamptz not null,
    open      boolean     not null default true,
    held_by   uuid references person on delete set null,
    held_at   timestamptz
);

comment on column report_item.author is 'Whom it concerns: who wrote it, or who it is.';
comment on column report_item.held_at is 'When an ambassador hid it until an editor decides.';

create unique index report_item_one_open on report_item (subject) where open;
create index report_item_opened on report_item (opened_at) where open;
create index report_item_subject on report_item (subject);
create index report_item_author on report_item (author) where author is not null;
create index report_item_held_by on report_item (held_by) where held_by is not null;

create table report (
    id       uuid primary key,
    item     uuid        not null references report_item on delete cascade,
    reason   text        not null check (reason in ('PRIVACY', 'UNKIND', 'INCORRECT', 'DUPLICATE', 'ADVERTISING')),
    words    text        not null check (length(words) <= 2000),
    reporter uuid references person on delete set null,
    email    text,
    made_at  timestamptz not null
);

comment on column report.id is 'The key of the form: a form that is sent twice makes one report.';
comment on column report.email is 'Of a visitor who wants to hear what was decided; emptied when that mail is made.';

create unique index report_once on report (item, reporter) where reporter is not null;
create index report_of_item on report (item, made_at);
create index report_reporter on report (reporter) where reporter is not null;
create index report_email on report (email) where email is not null;

create table moderation_decision (
    id         uuid primary key,
    number     bigint generated always as identity unique,
    item       uuid references report_item on delete set null,
    subject    text        not null check (subject ~ '^[a-z]+:.+$'),
    person     uuid references person on delete set null,
    category   text        not null check (category in ('PRIVACY', 'UNKIND', 'INCORRECT', 'DUPLICATE', 'ADVERTISING')),
    measure    text        not null check (measure in ('KEEP', 'GONE', 'HIDE', 'RESTORE', 'WARN', 'SUSPEND_WEEK',
                                                       'SUSPEND_MONTH', 'SUSPEND', 'REFUSE')),
    reason     text        not null check (length(reason) <= 2000),
    decided_by uuid references person on delete set null,
    decided_at timestamptz not null
);

comment on column moderation_decision.reason is 'For the person concerned only; emptied when they leave.';

create index moderation_decision_item on moderation_decision (item) where item is not null;
create index moderation_decision_subject on moderation_decision (subject);
create index moderation_decision_person on moderation_decision (person) where person is not null;
create index moderation_decision_decided_by on moderation_decision (decided_by) where decided_by is not null;

-- An objection against a decision, once.
create table appeal (
    decision   uuid primary key references moderation_decision on delete cascade,
    words      text        not null check (length(words) <= 2000),
    made_at    timestamptz not null,
    undone     boolean,
    reason     text        not null default '' check (length(reason) <= 2000),
    decided_by uuid references person on delete set null,
    decided_at timestamptz
);

create index appeal_open on appeal (made_at) where undone is null;
create index appeal_decided_by on appeal (decided_by) where decided_by is not null;
