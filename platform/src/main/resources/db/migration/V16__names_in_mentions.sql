-- By what somebody was named, so that the very words that meant them lead to their page.
alter table post_mention add column names text[] not null default '{}';

comment on column post_mention.names is 'What stands behind the at sign, as it would stand in an address.';
