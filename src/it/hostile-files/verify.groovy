import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'target/integration-spec/report.json'))
def found = report.findings.collectEntries { [it.file - 'docs/integrations/', it] }
// one finding a file, and the others are still checked
assert report.findings.size() == found.size()
assert found.keySet() == ['binary.md', 'cycle-a.md', 'cycle-b.md', 'dangling.md', 'empty.md', 'folder.md',
                          'front-matter.md', 'huge.md', 'latin1.md'] as Set
assert found['latin1.md'].message.contains('byte 12 (0xFC), on line 3')
assert found['latin1.md'].line == 3
assert found['huge.md'].message.contains('51.0 MB')
assert report.specifications*.file.contains('docs/integrations/outside.md')
// the ledger of exceptions is meant to be there, a stack trace is not
assert !(new File(basedir, 'build.log').text =~ /[a-z]Exception\b/)
