-- What was hidden goes back to what it was: seen by everybody, or taken away by who wrote it.
alter table post
    add column kept_state text check (kept_state in ('PUBLIC', 'DELETED')),
    add constraint post_kept_while_hidden check (kept_state is null or state = 'HIDDEN');

comment on column post.kept_state is 'What a hidden contribution was before; null for the others, and for what was hidden before this was kept.';
