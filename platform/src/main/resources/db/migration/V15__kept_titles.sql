-- A title goes with the words that a conversation began with: hidden, or taken away by who wrote them. It comes back
-- with them.
alter table conversation
    add column kept_title text,
    add column kept_slug  text;

comment on column conversation.kept_title is 'What it was called before its beginning was hidden or taken away; null while that stands there.';

-- What waited and was changed before anybody looked was never seen: its earlier texts are nobody's business.
delete from post_version where post in (select id from post where state in ('WAITING', 'REFUSED'));
