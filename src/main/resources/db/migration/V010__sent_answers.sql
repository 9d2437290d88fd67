-- What an approved copy said, question by question, and to what kind of recipient. episode_id is no foreign key: an
-- episode opened by mistake can be removed, the copy stays. recipient names a kind of the sharing table; NULL for a form
-- that is given whole to anyone. reason says why more was given than that table says.
CREATE TABLE sent_content (
  document_id INTEGER NOT NULL PRIMARY KEY REFERENCES sent_document (id),
  episode_id  INTEGER,
  recipient   TEXT,
  reason      TEXT    NOT NULL
) STRICT;

-- place: in the order of the form. answer: as printed; empty when unknown or not given.
CREATE TABLE sent_answer (
  document_id INTEGER NOT NULL REFERENCES sent_document (id),
  question    TEXT    NOT NULL,
  place       INTEGER NOT NULL,
  label       TEXT    NOT NULL,
  answer      TEXT    NOT NULL,
  fate        TEXT    NOT NULL,
  PRIMARY KEY (document_id, question)
) STRICT;
