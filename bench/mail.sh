#!/bin/sh
# Mail through bad weather and kills, and how soon a notice to many is queued: bench/mail.sh JAVA_HOME MAVEN [MESSAGES] [KILLS] [SEED] [PEOPLE]
# Takes the tests of the server as ./resguardo test has compiled them. The results stand in bench/results/mail.txt.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
export JAVA_HOME=$1
mvn=$2
messages=${3:-10000}
kills=${4:-5}
seed=${5:-2026}
people=${6:-50000}
list=$(mktemp)
trap 'rm -f "$list"' EXIT
"$mvn" -q -B -o -Dgates.skip=true -f "$here/pom.xml" -pl law,server test-compile dependency:build-classpath \
  -Dmdep.outputFile="$list" -Dmdep.includeScope=test
libraries="$here/server/target/test-classes:$here/server/target/classes:$here/law/target/classes:$(cat "$list")"
options="--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
printf '# bench/mail.sh %s %s %s %s: %s, %s processors, %s, Java %s, load before %s\n\n' "$messages" "$kills" "$seed" "$people" \
  "$(date -u +%Y-%m-%d)" "$(getconf _NPROCESSORS_ONLN)" "$(uname -sr)" \
  "$(sed -n 's/^JAVA_VERSION="\(.*\)"/\1/p' "$JAVA_HOME/release")" "$(cut -d' ' -f1-3 /proc/loadavg)"
# shellcheck disable=SC2086
"$JAVA_HOME/bin/java" -Xmx1g $options -cp "$libraries" org.resguardo.platform.mail.StormBenchmark "$messages" "$kills" "$seed" 2>/dev/null
echo
# shellcheck disable=SC2086
"$JAVA_HOME/bin/java" -Xms32m -Xmx256m -XX:+UseSerialGC $options -cp "$libraries" org.resguardo.app.CampaignBenchmark "$people" 2>/dev/null
