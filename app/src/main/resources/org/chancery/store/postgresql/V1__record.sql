-- The record of Chancery. Days are counted from 1970-01-01; scores are in thousandths. What a
-- reading holds stands whole in the JSON columns; the other columns are made from it for queries.

CREATE TABLE reports (
  key BIGINT PRIMARY KEY,
  id TEXT COLLATE "C" NOT NULL UNIQUE,
  place TEXT COLLATE "C", -- the file it came from; new words from there replace the old
  path TEXT COLLATE "C" NOT NULL,
  published BIGINT,
  sort_day BIGINT NOT NULL, -- of publication; those without one come last
  title TEXT COLLATE "C",
  publisher TEXT COLLATE "C",
  url TEXT COLLATE "C",
  fingerprint TEXT COLLATE "C" NOT NULL,
  version TEXT COLLATE "C" NOT NULL,
  lexicon TEXT COLLATE "C" NOT NULL,
  read_at TEXT COLLATE "C" NOT NULL,
  voice TEXT COLLATE "C" NOT NULL, -- the report that first told these words
  spoken BIGINT, -- the day on which it did
  sketch TEXT COLLATE "C" NOT NULL, -- to find copies
  reading TEXT COLLATE "C" NOT NULL -- JSON: the report, dates and mentions
);
CREATE INDEX reports_in_order ON reports (sort_day, id);
CREATE INDEX reports_at_place ON reports (place) WHERE place IS NOT NULL;
CREATE INDEX reports_of_voice ON reports (voice);

CREATE TABLE voice_keys ( -- copies of one text share a key
  voice_key BIGINT NOT NULL,
  report BIGINT NOT NULL,
  PRIMARY KEY (voice_key, report)
);
CREATE INDEX voice_keys_of_report ON voice_keys (report);

CREATE TABLE actors ( -- as one report names them
  actor TEXT COLLATE "C" NOT NULL,
  report BIGINT NOT NULL,
  name TEXT COLLATE "C" NOT NULL,
  mentions BIGINT NOT NULL,
  json TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (actor, report)
);
CREATE INDEX actors_of_report ON actors (report);

CREATE TABLE statements (
  key BIGINT PRIMARY KEY,
  report BIGINT NOT NULL,
  n BIGINT NOT NULL,
  id TEXT COLLATE "C" NOT NULL,
  polarity TEXT COLLATE "C" NOT NULL,
  form TEXT COLLATE "C" NOT NULL,
  first_day BIGINT,
  last_day BIGINT,
  struck BIGINT NOT NULL,
  json TEXT COLLATE "C" NOT NULL, -- the statement with people's corrections
  original TEXT COLLATE "C", -- as it was read, where it was corrected
  search TSVECTOR
);
CREATE UNIQUE INDEX statements_of_report ON statements (report, n);

CREATE TABLE statement_parties (
  party TEXT COLLATE "C" NOT NULL, -- an actor's id or a country code
  statement BIGINT NOT NULL,
  role TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (party, statement, role)
);
CREATE INDEX parties_of_statement ON statement_parties (statement);

CREATE TABLE events (
  key BIGINT PRIMARY KEY,
  report BIGINT NOT NULL,
  n BIGINT NOT NULL,
  id TEXT COLLATE "C" NOT NULL UNIQUE,
  type TEXT COLLATE "C" NOT NULL,
  status TEXT COLLATE "C" NOT NULL,
  first_day BIGINT,
  last_day BIGINT,
  struck BIGINT NOT NULL,
  act_group TEXT COLLATE "C" NOT NULL, -- only events of one group and of near days are merged
  day BIGINT NOT NULL,
  entry BIGINT,
  words TEXT COLLATE "C" NOT NULL, -- the sentence
  word_of TEXT COLLATE "C" NOT NULL, -- JSON: ids of the actors on whose word it stands
  json TEXT COLLATE "C" NOT NULL, -- the event with people's corrections
  original TEXT COLLATE "C", -- as it was read, where it was corrected
  search TSVECTOR
);
CREATE UNIQUE INDEX events_of_report ON events (report, n);
CREATE INDEX events_to_merge ON events (act_group, day);
CREATE INDEX events_of_entry ON events (entry);

CREATE TABLE event_parties (
  party TEXT COLLATE "C" NOT NULL,
  event BIGINT NOT NULL,
  role TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (party, event, role)
);
CREATE INDEX parties_of_event ON event_parties (event);

CREATE TABLE entries (
  key BIGINT PRIMARY KEY, -- its last day, then a digest of its id: the order of lists
  id TEXT COLLATE "C" NOT NULL UNIQUE,
  act_group TEXT COLLATE "C" NOT NULL,
  day BIGINT NOT NULL,
  type TEXT COLLATE "C" NOT NULL,
  status TEXT COLLATE "C" NOT NULL,
  first_day BIGINT,
  last_day BIGINT,
  score BIGINT NOT NULL,
  reports BIGINT NOT NULL,
  voices BIGINT NOT NULL,
  json TEXT COLLATE "C" NOT NULL,
  search TSVECTOR
);
CREATE INDEX entries_to_merge ON entries (act_group, day);
CREATE INDEX entries_of_periods ON entries (last_day) WHERE last_day > first_day;

CREATE TABLE entry_parties (
  party TEXT COLLATE "C" NOT NULL,
  entry BIGINT NOT NULL,
  PRIMARY KEY (party, entry)
);
CREATE INDEX parties_of_entry ON entry_parties (entry);

CREATE TABLE relations ( -- entries summed up
  one TEXT COLLATE "C" NOT NULL,
  other TEXT COLLATE "C" NOT NULL,
  month BIGINT NOT NULL, -- counted from year 0; -1 for what is not of one month
  type TEXT COLLATE "C" NOT NULL,
  status TEXT COLLATE "C" NOT NULL,
  entries BIGINT NOT NULL,
  score BIGINT NOT NULL,
  PRIMARY KEY (one, other, month, type, status)
);

CREATE TABLE pair_months ( -- the same of all types, of what occurred and what goes on
  one TEXT COLLATE "C" NOT NULL,
  other TEXT COLLATE "C" NOT NULL,
  month BIGINT NOT NULL,
  entries BIGINT NOT NULL,
  score BIGINT NOT NULL,
  cooperation BIGINT NOT NULL,
  PRIMARY KEY (one, other, month)
);

CREATE INDEX relations_gone ON relations (entries) WHERE entries = 0;
CREATE INDEX pair_months_gone ON pair_months (entries) WHERE entries = 0;

CREATE TABLE corrections (
  key BIGINT PRIMARY KEY,
  report TEXT COLLATE "C" NOT NULL,
  attached BIGINT NOT NULL,
  cue TEXT COLLATE "C" NOT NULL, -- the words of the anchor and of their sentence, to find them in a new text
  json TEXT COLLATE "C" NOT NULL
);
CREATE INDEX corrections_of_report ON corrections (report);

-- English stems without a list of stop words, as SQLite's search has them.
CREATE TEXT SEARCH DICTIONARY chancery_stems (TEMPLATE = snowball, Language = english);
CREATE TEXT SEARCH CONFIGURATION chancery (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION chancery
  ALTER MAPPING FOR asciiword, asciihword, hword_asciipart, word, hword, hword_part
  WITH chancery_stems;
CREATE INDEX events_by_words ON events USING gin (search);
CREATE INDEX entries_by_words ON entries USING gin (search);
CREATE INDEX statements_by_words ON statements USING gin (search);
