-- From which file that people read in a change came, and from which of its rows. The name of the file was typed by somebody: it
-- stands with the words of people, so that it can be erased, and the line names it as it names words.
ALTER TABLE change_log ADD COLUMN came_from jsonb CHECK (
  came_from IS NULL
  OR coalesce(jsonb_typeof(came_from #> '{file,text}') = 'string' AND jsonb_typeof(came_from -> 'rows') = 'array', false)
);
