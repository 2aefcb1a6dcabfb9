#!/bin/sh
# Other people's scanners in front of the pages that strangers can open: bench/scanners.sh FOLDER LIBRARIES WORK
# sqlmap tries every parameter for SQL injection; wapiti looks for injections, scripts, redirects, headers and cookies. Both are first sent to a
# website that has such weaknesses, and must find them there. Fetches both from Debian where they are missing.
set -eu
here=$1
libraries=$2
work=$3
port=8397
weak=8398
site="http://localhost:$port"
failed=0

for tool in sqlmap wapiti; do
  command -v "$tool" >/dev/null 2>&1 || { apt-get update -qq && apt-get install -y -qq "$tool" >/dev/null; }
done
mkdir -p "$work/sqlmap"
"$here/resguardo" build
"$JAVA_HOME/bin/java" -Xmx64m --enable-native-access=ALL-UNNAMED -cp "$libraries" org.resguardo.bench.attack.OpenDoor "$weak" &
open_door=$!
"$here/resguardo" demo bakery --port "$port" --no-browser >"$work/demo.log" 2>&1 &
demo=$!
trap 'kill "$open_door" "$demo" 2>/dev/null || :' EXIT
# The policy is there once the made-up business is whole.
published() { [ "$(curl -s -o /dev/null -w '%{http_code}' "$site/p/policy/es")" = 200 ]; }
for _ in $(seq 300); do
  published && break
  sleep 1
done
published || { echo "the demonstration did not start"; exit 1; }

# What sqlmap says of one address: open, closed, or no answer.
try_sql() {
  out="$work/sqlmap/$(printf '%s' "$*" | cksum | cut -d' ' -f1).log"
  sqlmap --batch --flush-session --level=2 --risk=1 --ignore-code=401,403,404,422 --output-dir="$work/sqlmap" -u "$@" </dev/null >"$out" 2>&1 || :
  if grep -q 'identified the following injection point' "$out"; then
    echo open
  elif grep -q 'do not appear to be injectable\|does not seem to be injectable' "$out"; then
    echo closed
  else
    echo "no answer, see ${out#"$work/"}"
  fi
}

said() {
  printf '%-10s %s\n' "$1" "$2"
  [ "$1" = "$3" ] || failed=1
}

sqlmap --version | head -n 1 | sed 's/^/sqlmap /'
said "$(try_sql "http://localhost:$weak/loaf?name=concha")" "a website with a weakness (must be open)" open
# A star marks the part of an address that is tried.
for address in "/p/policy/es*" "/p/policy/es/versions/1*" "/p/policy/es/papers/a*" "/p/contact/es*" "/p/notices/1*" "/p/notice/1*" "/p/case/abc*" \
    "/p/choices/abc*" "/p/unsubscribe/abc*" "/p/vault/abc*" "/welcome/abc*" "/p/figures/es*" "/widget/configuration.json?language=es" \
    "/sign-in?next=/plan" "/api/v1/decisions?subject=a%40example.com&purpose=news" "/api/v1/cases/1*" "/drp/v1/data-rights-request/1*"; do
  said "$(try_sql "$site$address")" "GET $address" closed
done
# Forms: page, address, the field with the page's token, other fields.
while IFS=' ' read -r page address token fields; do
  said "$(try_sql "$site$address" --data="$fields&$token=x" --csrf-token="$token" --csrf-url="$site$page")" "POST $address ($fields)" closed
done <<'FORMS'
/sign-in /sign-in _csrf email=a%40example.com&passphrase=x&next=%2F
/sign-in /sign-in/passkey _csrf answer=x&next=%2F
/p/choices /p/choices _csrf email=a%40example.com
/p/choices /p/choices/code _csrf email=a%40example.com&code=123456
/p/case /p/case _csrf number=1&email=a%40example.com
/p/contact/es /p/contact/es token kind=access&name=Luz&email=a%40example.com&text=hola
/sign-in /language _csrf language=en&next=%2F
FORMS
said "$(try_sql "$site/widget/choices" --data='{"id":"a","choices":{"news":true},"language":"es"}' --headers='Content-Type: application/json')" \
  "POST /widget/choices (JSON)" closed

modules=sql,blindsql,xss,permanentxss,exec,file,crlf,redirect,xxe,ssrf,methods,backup,csp,http_headers,cookieflags
look() {
  wapiti -u "$1" --scope "$2" -m "$modules" --flush-session --max-scan-time 900 -f json -o "$3" --color --no-bugreport >"$3.log" 2>&1 || :
}
found() {
  python3 - "$1" <<'PY'
import json, sys
report = json.load(open(sys.argv[1]))
for kind, hits in sorted(report["vulnerabilities"].items()):
    for text in sorted({hit["info"] for hit in hits}):
        print(kind + ": " + text)
PY
}

echo
wapiti --version 2>/dev/null | grep '^Wapiti ' | tail -n 1
look "http://localhost:$weak/" domain "$work/weak.json"
found "$work/weak.json" >"$work/weak.txt"
for weakness in 'SQL Injection' 'Cross Site Scripting'; do
  if grep -q "^$weakness" "$work/weak.txt"; then said found "$weakness on a website with a weakness (must be found)" found
  else said missed "$weakness on a website with a weakness (must be found)" found; fi
done
look "$site/p/contact/es" domain "$work/pages.json"
grep -o 'Wapiti found [0-9]* URLs and forms' "$work/pages.json.log" || failed=1
# What is right on this machine alone, where pages come without TLS: no HSTS, cookies without Secure. X-XSS-Protection is a switch of old browsers
# that did harm and is gone.
rest=$(found "$work/pages.json" | grep -v 'Strict-Transport-Security is not set\|X-XSS-Protection is not set\|Secure flag is not set' || :)
if [ -z "$rest" ]; then said nothing "what wapiti finds on the pages of strangers" nothing
else said something "$rest" nothing; fi
found "$work/pages.json" | sed 's/^/           told, and meant so: /'
exit "$failed"
