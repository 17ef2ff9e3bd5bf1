-- Plain SQL that PostgreSQL 12 and newer, Aurora, Cloud SQL, CockroachDB and YugabyteDB take without change.

-- Which version of a charter is current. A row stays after removal, so numbers and revisions never come back.
create table if not exists charters (
  id       text primary key,
  -- Names the current version for ever. Not its number: after a restore from a backup, a counter would give the
  -- same number to another text.
  revision text not null,
  number   integer not null,
  -- The number that this life of the charter began with; an earlier life ended by removal.
  since    integer not null,
  removed  boolean not null
);

-- Every version ever saved, written once and never changed; one without a document is a removal.
create table if not exists charter_versions (
  charter_id text not null,
  number     integer not null,
  revision   text not null,
  attempt    text not null,
  reason     text not null,
  author     text not null,
  saved_at   timestamptz not null default now(),
  -- JSON as text: json types reorder keys or refuse characters that JSON allows.
  document   text,
  primary key (charter_id, number)
);

-- Versions as they were published and signed, apart from what is saved while writing: written once, never changed.
create table if not exists published_versions (
  charter_id text not null,
  -- 1 for the first; of two publishes at once, both ask for the same number, and one gets it.
  number     integer not null,
  version    text not null,
  -- The whole record as JSON text, and its particulars without the charter, for lists.
  record     text not null,
  info       text not null,
  primary key (charter_id, number)
);

-- Part of the stand-in for signing in; a company has its own.
create table if not exists portal_sessions (
  token  text primary key,
  person text not null
);
