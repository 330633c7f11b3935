-- Which reports are about which issues. What they say of them stands in the report's reading.
CREATE TABLE report_issues (
  issue TEXT COLLATE "C" NOT NULL,
  report BIGINT NOT NULL,
  PRIMARY KEY (issue, report)
);
CREATE INDEX issues_of_report ON report_issues (report);
