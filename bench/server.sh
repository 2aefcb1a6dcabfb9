#!/bin/sh
# How fast the server starts, how much memory it takes, and how soon pages answer: bench/server.sh JAVA_HOME [SECONDS]
# Takes the program that ./resguardo package has made, and the made-up bakery.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
java=$1/bin/java
seconds=${2:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
program=$here/target/package/resguardo/bin/resguardo

"$java" -cp "$here/testkit/target/app/lib/*" org.resguardo.testkit.MakeBusiness bakery "$work/bakery" >/dev/null 2>&1

# start KIND DATA MORE...: leaves the server in $server and its address in $address
start() {
  RESGUARDO_SMALL=
  [ "$1" != small ] || RESGUARDO_SMALL=yes
  export RESGUARDO_SMALL
  mode=on # a cache that does not fit the program stops the start here, so that nothing is taken for what it is not
  [ "$1" != plain ] || mode=off
  data=$2
  shift 2
  : >"$work/out"
  JDK_JAVA_OPTIONS=-XX:AOTMode=$mode "$program" serve --data "$data" --port 0 --no-browser --lang en "$@" >"$work/out" 2>"$work/err" &
  server=$!
  until grep -q http:// "$work/out"; do
    kill -0 "$server" || { cat "$work/err" >&2; exit 3; }
    sleep 0.02
  done
  address=$(grep -oE 'http://localhost:[0-9]+' "$work/out" | head -n 1)
}

rss() { awk '/VmRSS/ { printf "%.0f MB", $2 / 1024 }' "/proc/$1/status"; }
now() { date +%s%N; }

printf '# bench/server.sh %s: %s, %s processors, %s, Java %s, load before %s\n\n' "$seconds" "$(date -u +%Y-%m-%d)" "$(getconf _NPROCESSORS_ONLN)" \
  "$(uname -sr)" "$(sed -n 's/^JAVA_VERSION="\(.*\)"/\1/p' "$1/release")" "$(cut -d' ' -f1-3 /proc/loadavg)"
start cache "$work/there"
kill "$server"
wait "$server" || true
for kind in cache plain small cache plain small cache plain small; do
  begin=$(now)
  start "$kind" "$work/there"
  curl -sf "$address/claim" >/dev/null
  end=$(now)
  cpu=$(awk -v tick="$(getconf CLK_TCK)" '{ printf "%.1f", ($14 + $15) / tick }' "/proc/$server/stat")
  sleep 30
  printf 'start to first page, %-5s %5.2f s   processor time %s s   memory 30 seconds later %s\n' "$kind" "$(echo "$begin $end" | awk '{ print ($2 - $1) / 1e9 }')" "$cpu" "$(rss "$server")"
  kill "$server"
  wait "$server" || true
done
start cache "$work/data" --sample "$work/bakery"
until grep -q ana@example.com "$work/out"; do sleep 0.2; done
kill "$server"
wait "$server" || true
printf '\nOf the bakery, one page after another, without a pause to read: '
start cache "$work/data"
node "$here/bench/server.mjs" "$address" 90 walk
printf 'memory after that: %s' "$(rss "$server")"
sleep 30
printf ', 30 seconds later: %s\n' "$(rss "$server")"
kill "$server"
wait "$server" || true
printf '\nPages of the bakery, 16 asked for at a time from the same machine; the icon is what the stack itself takes:\n'
start cache "$work/data"
node "$here/bench/server.mjs" "$address" "$seconds"
printf 'memory after that: %s' "$(rss "$server")"
sleep 30
printf ', 30 seconds later: %s\n' "$(rss "$server")"
kill "$server"
wait "$server" || true
