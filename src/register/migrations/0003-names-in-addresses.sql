-- Which names begin with a stem is asked at each new or renamed page; without these every name would be read.
CREATE INDEX ON programme (regexp_replace(slug, '-[0-9]+$', ''));
CREATE INDEX ON organisation (regexp_replace(slug, '-[0-9]+$', ''));
CREATE INDEX ON intervention (regexp_replace(slug, '-[0-9]+$', ''));
CREATE INDEX ON slug_before (kind, regexp_replace(slug, '-[0-9]+$', ''));
