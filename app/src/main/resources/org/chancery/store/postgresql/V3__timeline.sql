-- Acts and statements in the order of lists, slim enough to be gone through: what the workbench
-- counts, filters and turns the pages of.
CREATE TABLE timeline (
  day BIGINT NOT NULL, -- its last, or that on which it was first told; very low where neither is known
  kind BIGINT NOT NULL, -- 0 an entry, 1 a statement
  id TEXT COLLATE "C" NOT NULL, -- of the entry, or of the statement's report
  n BIGINT NOT NULL, -- of the statement in its report
  key BIGINT NOT NULL, -- of its row
  type TEXT COLLATE "C",
  status TEXT COLLATE "C",
  first_day BIGINT,
  last_day BIGINT,
  place TEXT COLLATE "C",
  country TEXT COLLATE "C", -- of the place
  PRIMARY KEY (kind, key)
);
CREATE UNIQUE INDEX timeline_in_order ON timeline (day DESC, kind, id, n);
CREATE INDEX timeline_of_places ON timeline (place, country) WHERE place IS NOT NULL;

-- what no reader of JSON here takes, halves of letters and the letter nought, is passed over
INSERT INTO timeline
  SELECT key >> 40, 0, id, 0, key, type, status, first_day, last_day,
    told #>> '{place,name}', told #>> '{place,country}'
  FROM (
    SELECT *, regexp_replace(json, '\\u(0000|[dD][89a-fA-F][0-9a-fA-F]{2})', '\\ufffd', 'g')::json AS told
    FROM entries
  ) AS e;
INSERT INTO timeline
  SELECT coalesce(s.last_day, r.published, -4194304), 1, r.id, s.n, s.key, NULL, NULL, s.first_day,
    s.last_day, NULL, NULL
  FROM statements s JOIN reports r ON r.key = s.report WHERE s.struck = 0;

CREATE TABLE issue_parts ( -- which statements and events are about which issues
  issue TEXT COLLATE "C" NOT NULL,
  part TEXT COLLATE "C" NOT NULL, -- the id of a statement or event
  report BIGINT NOT NULL,
  PRIMARY KEY (issue, part)
);
CREATE INDEX issue_parts_of_report ON issue_parts (report);

INSERT INTO issue_parts
  SELECT DISTINCT ON (i.issue, p.part) i.issue, p.part, r.key
  FROM (
      SELECT key, regexp_replace(reading, '\\u(0000|[dD][89a-fA-F][0-9a-fA-F]{2})', '\\ufffd', 'g')::json AS told
      FROM reports
    ) AS r,
    json_array_elements(coalesce(r.told -> 'issues', '[]'::json)) m,
    LATERAL (VALUES (m #>> '{issue,id}'), (m #>> '{issue,about,id}')) AS i (issue),
    json_array_elements_text(coalesce(m -> 'entries', '[]'::json)) AS p (part)
  WHERE i.issue IS NOT NULL;

CREATE TABLE edition (n BIGINT NOT NULL); -- counts changes, so that what was made of the record can be kept
INSERT INTO edition VALUES (1);
