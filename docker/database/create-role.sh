#!/bin/sh
# Run once by the PostgreSQL image, when its volume is empty: the role under which Soepsteen works owns its database and
# can do nothing beside it. The password comes from the environment, so that it stands in no command line.
set -eu

psql --set=ON_ERROR_STOP=1 --no-psqlrc --quiet --username="${POSTGRES_USER:-postgres}" --dbname=postgres <<'SQL'
\getenv password SOEPSTEEN_DATABASE_PASSWORD
CREATE ROLE soepsteen LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION PASSWORD :'password';
CREATE DATABASE soepsteen OWNER soepsteen;
REVOKE ALL ON DATABASE soepsteen FROM PUBLIC;
SQL
