-- Acts and statements in the order of lists, slim enough to be gone through: what the workbench
-- counts, filters and turns the pages of.
CREATE TABLE timeline (
  day INTEGER NOT NULL, -- its last, or that on which it was first told; very low where neither is known
  kind INTEGER NOT NULL, -- 0 an entry, 1 a statement
  id TEXT NOT NULL, -- of the entry, or of the statement's report
  n INTEGER NOT NULL, -- of the statement in its report
  key INTEGER NOT NULL, -- of its row
  type TEXT,
  status TEXT,
  first_day INTEGER,
  last_day INTEGER,
  place TEXT,
  country TEXT, -- of the place
  PRIMARY KEY (day DESC, kind, id, n)
) WITHOUT ROWID;
CREATE UNIQUE INDEX timeline_of_rows ON timeline (kind, key);
CREATE INDEX timeline_of_places ON timeline (place, country) WHERE place IS NOT NULL;

INSERT INTO timeline
  SELECT key >> 40, 0, id, 0, key, type, status, first_day, last_day,
    json_extract(json, '$.place.name'), json_extract(json, '$.place.country')
  FROM entries;
INSERT INTO timeline
  SELECT coalesce(s.last_day, r.published, -4194304), 1, r.id, s.n, s.key, NULL, NULL, s.first_day,
    s.last_day, NULL, NULL
  FROM statements s JOIN reports r ON r.key = s.report WHERE s.struck = 0;

CREATE TABLE issue_parts ( -- which statements and events are about which issues
  issue TEXT NOT NULL,
  part TEXT NOT NULL, -- the id of a statement or event
  report INTEGER NOT NULL,
  PRIMARY KEY (issue, part)
) WITHOUT ROWID;
CREATE INDEX issue_parts_of_report ON issue_parts (report);

INSERT OR IGNORE INTO issue_parts
  SELECT json_extract(m.value, '$.issue.id'), p.value, r.key
  FROM reports r, json_each(r.reading, '$.issues') m, json_each(m.value, '$.entries') p;
INSERT OR IGNORE INTO issue_parts
  SELECT json_extract(m.value, '$.issue.about.id'), p.value, r.key
  FROM reports r, json_each(r.reading, '$.issues') m, json_each(m.value, '$.entries') p
  WHERE json_extract(m.value, '$.issue.about.id') IS NOT NULL;

CREATE TABLE edition (n INTEGER NOT NULL); -- counts changes, so that what was made of the record can be kept
INSERT INTO edition VALUES (1);
