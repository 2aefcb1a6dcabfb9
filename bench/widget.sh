#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The website's script beside two others in a browser: bench/widget.sh JAVA_HOME MAVEN [ROUNDS]
# Wants Chromium and npm, which fetches the two packages. The results stand in bench/results/widget.txt.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
export JAVA_HOME=$1
mvn=$2
rounds=${3:-15}
peers=$(mktemp -d)
trap 'rm -rf "$peers"' EXIT
(cd "$peers" && for package in vanilla-cookieconsent@3.1.0 klaro@0.7.22; do
  tar xzf "$(npm pack --silent "$package")"
  mv package "${package%@*}"
done)
"$mvn" -q -B -Dgates.skip=true -f "$here/pom.xml" -pl e2e -am test-compile dependency:build-classpath \
  -Dmdep.outputFile="$peers/classpath" -Dmdep.includeScope=test
"$JAVA_HOME/bin/java" -Xmx512m --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
  -cp "$here/e2e/target/test-classes:$(cat "$peers/classpath")" org.resguardo.e2e.WidgetBenchmark "$peers" "$rounds"
