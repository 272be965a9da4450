#!/bin/bash
# Measures what the plugin adds to `mvn verify` of a module, beside what maven-checkstyle-plugin adds on ten
# classes of 40 methods: runs in turn, medians of elapsed time, of processor time (user and system) and of peak memory.
# usage: bench/overhead.sh [RUNS]     environment: DOCUMENTS="1 10 100"
set -e
cd "$(dirname "$0")/.."
root=$PWD
out=$root/target/bench
runs=${1:-7}
mvn -B -q -DskipTests -Dspotless.check.skip package org.apache.maven.plugins:maven-invoker-plugin:3.10.1:install
version=$(sed -n 's:^  <version>\(.*\)</version>.*:\1:p' pom.xml | head -1)
rm -rf "$out"
python3 - "$out" "$version" "$root/examples/parcel-service/docs" ${DOCUMENTS:-1 10 100} <<'P'
import pathlib, shutil, sys
out, version, example = pathlib.Path(sys.argv[1]), sys.argv[2], pathlib.Path(sys.argv[3])
CHECKSTYLE = """<plugin><groupId>org.apache.maven.plugins</groupId><artifactId>maven-checkstyle-plugin</artifactId>
  <version>3.6.0</version><configuration><failsOnError>false</failsOnError><failOnViolation>false</failOnViolation></configuration>
  <executions><execution><goals><goal>check</goal></goals></execution></executions></plugin>"""
OURS = f"""<plugin><groupId>io.github.integrationspec</groupId><artifactId>integration-spec-maven-plugin</artifactId>
  <version>{version}</version><configuration><failOn>never</failOn></configuration>
  <executions><execution><goals><goal>check</goal></goals></execution></executions></plugin>"""
def project(name, plugin, documents):
    folder = out / name
    java = folder / "src/main/java/bench"
    java.mkdir(parents=True)
    for c in range(10):
        methods = "\n".join(f"  int m{m}(int a, int b) {{\n    if (a > b) {{\n      return a * {m} + b;\n    }}\n    return a - b;\n  }}" for m in range(40))
        (java / f"C{c}.java").write_text(f"package bench;\n\nclass C{c} {{\n{methods}\n}}\n")
    (folder / "pom.xml").write_text(f"""<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>bench</groupId><artifactId>{name}</artifactId><version>1</version>
<properties><maven.compiler.source>17</maven.compiler.source><maven.compiler.target>17</maven.compiler.target><project.build.sourceEncoding>UTF-8</project.build.sourceEncoding></properties>
<build><plugins>{plugin}</plugins></build></project>""")
    if documents:
        shutil.copytree(example, folder / "docs")
        text = (example / "integrations/kestrel-labels.md").read_text()
        for d in range(1, documents):
            (folder / f"docs/integrations/s{d}.md").write_text(text.replace("Kestrel", f"Carrier {d}", 40))
project("bare", "", 0)
project("checkstyle", CHECKSTYLE, 0)
for n in sys.argv[4:]:
    project(f"ours-{n}", OURS, int(n))
P
for folder in "$out"/*/; do
  # a module's files are tracked, as they are where people work
  (cd "$folder" && printf 'target/\n' > .gitignore && git init -q . && git add . && git -c user.name=bench -c user.email=bench@localhost commit -q -m "A module")
done
sed "s|@localRepositoryUrl@|file://$HOME/.m2/repository|" src/it/settings.xml > "$out/settings.xml"
python3 - "$root" "$out" "$runs" <<'P'
import os, pathlib, shutil, statistics, subprocess, sys, time
root, out, runs = sys.argv[1], pathlib.Path(sys.argv[2]), int(sys.argv[3])
names = sorted(p.name for p in out.iterdir() if p.is_dir())
def run(name, *more):
    start = time.monotonic()
    process = subprocess.Popen(["mvn", "-B", "-q", "-s", f"{out}/settings.xml", f"-Dmaven.repo.local={root}/target/it-repo", *more, "verify"],
                               cwd=out / name, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"{name} failed")
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024
for name in names:
    run(name)  # fetches what is missing; all others are offline
figures = {}
for _ in range(runs):
    for name in names:
        shutil.rmtree(out / name / "target", ignore_errors=True)
        figures.setdefault(name, []).append(run(name, "-o"))
        if name.startswith("ours"):
            figures.setdefault(name + ", unchanged", []).append(run(name, "-o"))
median = {n: [statistics.median(column) for column in zip(*f)] for n, f in figures.items()}
bare, checkstyle = median["bare"], median["checkstyle"]
for name, (elapsed, cpu, memory) in median.items():
    print(f"{name}: +{elapsed - bare[0]:.2f} s elapsed ({(elapsed - bare[0]) / (checkstyle[0] - bare[0]):.2f} of what checkstyle adds), "
          f"+{cpu - bare[1]:.2f} s of processor time ({(cpu - bare[1]) / (checkstyle[1] - bare[1]):.2f}), {memory:.0f} MB ({memory - bare[2]:+.0f} MB)")
P
