-- How often pages were read: a number for each page and day, and nothing about who read them.
create table reading (
    publication uuid   not null references publication on delete cascade,
    day         date   not null,
    times       bigint not null check (times > 0),
    primary key (publication, day)
);

-- Somebody who left and let their texts stay: from then on "voormalig lid". Without it, nobody known means that a text
-- came from a file.
alter table publication
    add column former_member boolean not null default false;
alter table page_version
    add column former_member boolean not null default false;

-- Somebody who left and took their texts along: of a page only the address is left, so that it can say so.
alter table publication drop constraint publication_withdrawal_check;
alter table publication
    add constraint publication_withdrawal_check check (withdrawal in ('EXAMPLES_REMOVED', 'WITHDRAWN', 'ERASED'));

-- For who asks what is known about them, and for who leaves.
create index page_version_made_by on page_version (made_by) where made_by is not null;
create index trail_by_person on trail (by_person) where by_person is not null;
create index mail_recipient on mail (recipient);
