#!/bin/bash
# Measures a check and its steps with JMH, each beside flexmark's bare parse of the same bytes, and the
# throughput for many documents in a heap of 512 MB. JMH counts elapsed time: on a busy machine only the throughput,
# which counts processor time, tells anything.
# usage: bench/check.sh [NUMBER of documents …]     environment: JMH="options of JMH instead of ours", THREADS=2
set -e
cd "$(dirname "$0")/.."
out=target/jmh
mkdir -p $out/classes
mvn -B -q -Pjmh -Dspotless.check.skip compile org.apache.maven.plugins:maven-dependency-plugin:3.11.0:build-classpath \
    -Dmdep.outputFile=$out/classpath.txt -Dmdep.includeScope=test
cp="target/classes:$(cat $out/classpath.txt)"
javac -nowarn -d $out/classes -cp "$cp" -processorpath "$cp" \
    -processor org.openjdk.jmh.generators.BenchmarkProcessor $(find src/jmh/java -name '*.java')
java -cp "$out/classes:$cp" org.openjdk.jmh.Main CheckBenchmark ${JMH:--f 1 -wi 4 -w 2 -i 5 -r 2} \
    -rf json -rff $out/check.json > $out/log.txt
python3 - $out/check.json <<'P'
import json, sys
scores = {r["benchmark"].rsplit(".", 1)[1]: r["primaryMetric"]["score"] for r in json.load(open(sys.argv[1]))}
for name, score in sorted(scores.items(), key=lambda x: x[1]):
    print(f"{name}: {score:.1f} ms, {score / scores['flexmark']:.1f} times flexmark's bare parse")
P
for number in ${@:-10 1000 10000}; do
  java -Xmx512m -cp "$out/classes:$cp" io.github.integrationspec.bench.Throughput $number ${THREADS:-$(nproc)}
done
