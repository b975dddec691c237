-- The page of a person can be hidden by editors. What others see follows from what its person wants and from that.
drop index person_page_shown;
alter table person_page rename column shown to wanted;
alter table person_page
    add column hidden boolean not null default false,
    add column shown  boolean not null generated always as (wanted and not hidden) stored;

create index person_page_shown on person_page (person) where shown;

comment on column person_page.wanted is 'Whether its person wants others to see it.';
comment on column person_page.hidden is 'Whether editors took it away.';
comment on column person_page.shown is 'Whether others see it.';
