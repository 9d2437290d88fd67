-- What was jotted down during the call to the police, before it has its place in the form. filed_under names the
-- question of the police checklist that the text was added to. What was removed is kept until the episode goes, so that
-- removing can be undone.
CREATE TABLE call_note (
  id          INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  episode_id  INTEGER NOT NULL REFERENCES episode (id),
  written_at  TEXT    NOT NULL,
  text        TEXT    NOT NULL,
  filed_under TEXT,
  removed_at  TEXT
) STRICT;
CREATE INDEX call_note_episode ON call_note (episode_id);

-- What is half typed in the small forms of an episode, so that neither a lock nor a kill loses it: all fields of a form,
-- emptied ones too.
CREATE TABLE episode_typing (
  episode_id INTEGER NOT NULL REFERENCES episode (id),
  form       TEXT    NOT NULL,
  field      TEXT    NOT NULL,
  typed      TEXT    NOT NULL,
  PRIMARY KEY (episode_id, form, field)
) STRICT;
