import groovy.json.JsonSlurper

def files = { name ->
    def folder = new File(basedir, "target/$name").toPath()
    def found = [:]
    folder.toFile().eachFileRecurse(groovy.io.FileType.FILES) {
        // the record of the run is no report: it names the folder and the settings
        if (it.name != '.last-run.json') {
            found[folder.relativize(it.toPath()).toString()] = it.bytes
        }
    }
    found
}
def plain = files('plain')
assert new JsonSlurper().parse(plain['report.json'], 'UTF-8').findings.size() > 14
assert new String(plain['report.sarif'], 'UTF-8').contains('pigeon-')
['turkish', 'egyptian', 'thai'].each { name ->
    def other = files(name)
    assert other.keySet() == plain.keySet()
    plain.each { file, bytes ->
        assert java.util.Arrays.equals(bytes, other[file]): "$name: $file differs"
    }
}
// the log, too: findings of one run are those of each
def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.readLines().count { it =~ /1 specification, 3 diagrams, \d+ rules: \d+ errors?, / } == 4
