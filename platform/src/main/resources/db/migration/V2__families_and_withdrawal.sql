-- What the database itself must know of a page besides its text: the page it takes further, whether it is invented,
-- and that it is no longer public. Withdrawn pages keep their text, so that a withdrawal can be undone.
alter table publication
    add column based_on   text,
    add column invented   boolean not null default false,
    add column withdrawal text check (withdrawal in ('EXAMPLES_REMOVED'));

-- Both keys are plain scalars in the front matter, one to a line.
update publication
set based_on = substring(split_part(markdown, E'\n---', 1) from '(?n)^gebaseerd-op:\s*["'']?([a-z0-9-]+)'),
    invented = split_part(markdown, E'\n---', 1) ~ '(?n)^voorbeeld:\s*true\s*$';

create index publication_based_on on publication (based_on) where based_on is not null;
