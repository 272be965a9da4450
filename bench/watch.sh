#!/bin/bash
# Measures how long `check -Dintegration-spec.watch` takes from a save to its answer, and its processor time (on
# Linux): one of N specifications gets another line, again and again. Needs what bench/overhead.sh has built.
# usage: bench/watch.sh [SAVES]     environment: DOCUMENTS="1 10 100"
set -e
cd "$(dirname "$0")/.."
out=${TMPDIR:-/tmp}/bench-watch
rm -rf "$out"
mkdir -p "$out"
sed "s|@localRepositoryUrl@|file://$HOME/.m2/repository|" src/it/settings.xml > "$out/settings.xml"
version=$(sed -n 's:^  <version>\(.*\)</version>.*:\1:p' pom.xml | head -1)
python3 - "$PWD" "$out" "$version" "${1:-10}" ${DOCUMENTS:-1 10 100} <<'P'
import os, pathlib, shutil, statistics, subprocess, sys, time
root, out, version, saves = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3], int(sys.argv[4])
example = root / "examples/parcel-service/docs"
text = (example / "integrations/kestrel-labels.md").read_text()
for n in map(int, sys.argv[5:]):
    folder = out / str(n)
    shutil.copytree(example, folder / "docs")
    for d in range(1, n):
        (folder / f"docs/integrations/s{d}.md").write_text(text.replace("Kestrel", f"Carrier {d}", 40))
    changed = folder / "docs/integrations/kestrel-labels.md"
    process = subprocess.Popen(
        ["mvn", "-B", "-o", "-ntp", "-s", f"{out}/settings.xml", f"-Dmaven.repo.local={root}/target/it-repo", "-Dintegration-spec.watch",
         f"io.github.integrationspec:integration-spec-maven-plugin:{version}:check"], cwd=folder, stdout=subprocess.PIPE, text=True)
    def answer():
        for line in process.stdout:
            if "Watching" in line or "The other specifications follow" in line:
                return time.monotonic()
        sys.exit("the watch ended")
    def spent():
        fields = pathlib.Path(f"/proc/{process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    try:
        answer()
        took, cpu = [], []
        for i in range(saves):
            time.sleep(1)  # until it rests
            with changed.open("a") as file:
                file.write(f"\nSave {i}: TODO.\n")
            start, before = time.monotonic(), spent()
            took.append(answer() - start)
            cpu.append(spent() - before)
            if n > 1:
                answer()  # that for all
    finally:
        process.terminate()
        process.wait()
    print(f"{n} specifications: first answer {took[0]:.2f} s, median {statistics.median(took):.2f} s, slowest {max(took):.2f} s; processor median {statistics.median(cpu):.2f} s")
P
