-- The record of Chancery. Days are counted from 1970-01-01; scores are in thousandths. What a
-- reading holds stands whole in the JSON columns; the other columns are made from it for queries.
PRAGMA application_id = 1130914158;

CREATE TABLE reports (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  place TEXT, -- the file it came from; new words from there replace the old
  path TEXT NOT NULL,
  published INTEGER,
  sort_day INTEGER NOT NULL, -- of publication; those without one come last
  title TEXT,
  publisher TEXT,
  url TEXT,
  fingerprint TEXT NOT NULL,
  version TEXT NOT NULL,
  lexicon TEXT NOT NULL,
  read_at TEXT NOT NULL,
  voice TEXT NOT NULL, -- the report that first told these words
  spoken INTEGER, -- the day on which it did
  sketch TEXT NOT NULL, -- to find copies
  reading TEXT NOT NULL -- JSON: the report, dates and mentions
);
CREATE INDEX reports_in_order ON reports (sort_day, id);
CREATE INDEX reports_at_place ON reports (place) WHERE place IS NOT NULL;
CREATE INDEX reports_of_voice ON reports (voice);

CREATE TABLE voice_keys ( -- copies of one text share a key
  voice_key INTEGER NOT NULL,
  report INTEGER NOT NULL,
  PRIMARY KEY (voice_key, report)
) WITHOUT ROWID;
CREATE INDEX voice_keys_of_report ON voice_keys (report);

CREATE TABLE actors ( -- as one report names them
  actor TEXT NOT NULL,
  report INTEGER NOT NULL,
  name TEXT NOT NULL,
  mentions INTEGER NOT NULL,
  json TEXT NOT NULL,
  PRIMARY KEY (actor, report)
) WITHOUT ROWID;
CREATE INDEX actors_of_report ON actors (report);

CREATE TABLE statements (
  key INTEGER PRIMARY KEY,
  report INTEGER NOT NULL,
  n INTEGER NOT NULL,
  id TEXT NOT NULL,
  polarity TEXT NOT NULL,
  form TEXT NOT NULL,
  first_day INTEGER,
  last_day INTEGER,
  struck INTEGER NOT NULL,
  json TEXT NOT NULL, -- the statement with people's corrections
  original TEXT -- as it was read, where it was corrected
);
CREATE UNIQUE INDEX statements_of_report ON statements (report, n);

CREATE TABLE statement_parties (
  party TEXT NOT NULL, -- an actor's id or a country code
  statement INTEGER NOT NULL,
  role TEXT NOT NULL,
  PRIMARY KEY (party, statement, role)
) WITHOUT ROWID;
CREATE INDEX parties_of_statement ON statement_parties (statement);

CREATE TABLE events (
  key INTEGER PRIMARY KEY,
  report INTEGER NOT NULL,
  n INTEGER NOT NULL,
  id TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL,
  status TEXT NOT NULL,
  first_day INTEGER,
  last_day INTEGER,
  struck INTEGER NOT NULL,
  act_group TEXT NOT NULL, -- only events of one group and of near days are merged
  day INTEGER NOT NULL,
  entry INTEGER,
  words TEXT NOT NULL, -- the sentence
  word_of TEXT NOT NULL, -- JSON: ids of the actors on whose word it stands
  json TEXT NOT NULL, -- the event with people's corrections
  original TEXT -- as it was read, where it was corrected
);
CREATE UNIQUE INDEX events_of_report ON events (report, n);
CREATE INDEX events_to_merge ON events (act_group, day);
CREATE INDEX events_of_entry ON events (entry);

CREATE TABLE event_parties (
  party TEXT NOT NULL,
  event INTEGER NOT NULL,
  role TEXT NOT NULL,
  PRIMARY KEY (party, event, role)
) WITHOUT ROWID;
CREATE INDEX parties_of_event ON event_parties (event);

CREATE TABLE entries (
  key INTEGER PRIMARY KEY, -- its last day, then a digest of its id: the order of lists
  id TEXT NOT NULL UNIQUE,
  act_group TEXT NOT NULL,
  day INTEGER NOT NULL,
  type TEXT NOT NULL,
  status TEXT NOT NULL,
  first_day INTEGER,
  last_day INTEGER,
  score INTEGER NOT NULL,
  reports INTEGER NOT NULL,
  voices INTEGER NOT NULL,
  json TEXT NOT NULL
);
CREATE INDEX entries_to_merge ON entries (act_group, day);
CREATE INDEX entries_of_periods ON entries (last_day) WHERE last_day > first_day;

CREATE TABLE entry_parties (
  party TEXT NOT NULL,
  entry INTEGER NOT NULL,
  PRIMARY KEY (party, entry)
) WITHOUT ROWID;
CREATE INDEX parties_of_entry ON entry_parties (entry);

CREATE TABLE relations ( -- entries summed up
  one TEXT NOT NULL,
  other TEXT NOT NULL,
  month INTEGER NOT NULL, -- counted from year 0; -1 for what is not of one month
  type TEXT NOT NULL,
  status TEXT NOT NULL,
  entries INTEGER NOT NULL,
  score INTEGER NOT NULL,
  PRIMARY KEY (one, other, month, type, status)
) WITHOUT ROWID;

CREATE TABLE pair_months ( -- the same of all types, of what occurred and what goes on
  one TEXT NOT NULL,
  other TEXT NOT NULL,
  month INTEGER NOT NULL,
  entries INTEGER NOT NULL,
  score INTEGER NOT NULL,
  cooperation INTEGER NOT NULL,
  PRIMARY KEY (one, other, month)
) WITHOUT ROWID;

CREATE INDEX relations_gone ON relations (entries) WHERE entries = 0;
CREATE INDEX pair_months_gone ON pair_months (entries) WHERE entries = 0;

CREATE TABLE corrections (
  key INTEGER PRIMARY KEY,
  report TEXT NOT NULL,
  attached INTEGER NOT NULL,
  cue TEXT NOT NULL, -- the words of the anchor and of their sentence, to find them in a new text
  json TEXT NOT NULL
);
CREATE INDEX corrections_of_report ON corrections (report);

CREATE VIRTUAL TABLE event_words USING fts5(words, content='', contentless_delete=1, tokenize='porter unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE entry_words USING fts5(words, content='', contentless_delete=1, tokenize='porter unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE statement_words USING fts5(words, content='', contentless_delete=1, tokenize='porter unicode61 remove_diacritics 2');
