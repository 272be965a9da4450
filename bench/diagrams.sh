#!/bin/bash
# Measures the Mermaid parser with JMH, and beside it the official one in Node where the oracle is installed.
# usage: bench/diagrams.sh [FOLDER of *.mmd files]     environment: ORACLE=folder of oracle.mjs, JMH="options of JMH instead of ours"
set -e
cd "$(dirname "$0")/.."
folder=${1:-src/test/resources/fuzz}
oracle=${ORACLE:-../shared/tools/mermaid-oracle}
out=target/jmh
mkdir -p $out/classes
mvn -B -q -Pjmh -Dspotless.check.skip compile org.apache.maven.plugins:maven-dependency-plugin:3.11.0:build-classpath \
    -Dmdep.outputFile=$out/classpath.txt -Dmdep.includeScope=test
cp="target/classes:$(cat $out/classpath.txt)"
javac -nowarn -d $out/classes -cp "$cp" -processorpath "$cp" \
    -processor org.openjdk.jmh.generators.BenchmarkProcessor $(find src/jmh/java -name '*.java')
java -cp "$out/classes:$cp" org.openjdk.jmh.Main MermaidBenchmark ${JMH:--f 1 -wi 4 -w 1 -i 5 -r 1} \
    -p folder="$folder" -rf json -rff $out/result.json > $out/log.txt
if [ -d "$oracle/node_modules" ]; then
  # twice in one process: the second round is steady state
  node "$oracle/oracle.mjs" --timing "$folder" "$folder" > $out/official.jsonl
fi
python3 - "$out" "$folder" <<'P'
import json, os, pathlib, sys
out, folder = sys.argv[1:]
results = json.load(open(out + "/result.json"))
diagrams = len(list(pathlib.Path(folder).rglob("*.mmd")))
ours = next(r for r in results if r["benchmark"].endswith(".corpus"))["primaryMetric"]["score"] / diagrams
print(f"ours: {ours:.1f} us per diagram ({diagrams} diagrams)")
if os.path.exists(out + "/official.jsonl"):
    ms = [json.loads(l)["ms"] for l in open(out + "/official.jsonl")]
    steady = ms[len(ms) // 2:]
    mean = sum(steady) / len(steady) * 1000
    print(f"official: {mean:.0f} us per diagram, {mean / ours:.0f} times as long")
growth = {}
for r in results:
    if r["benchmark"].endswith(".growth"):
        growth.setdefault(r["params"]["shape"], {})[r["params"]["statements"]] = r["primaryMetric"]["score"]
for shape, times in sorted(growth.items()):
    print(f"x100 costs x{times['2000'] / times['20']:.0f}: {shape!r}")
P
