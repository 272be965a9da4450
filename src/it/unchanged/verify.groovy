def log = new File(basedir, 'build.log').text
def finding = '[WARNING] docs/integrations/stripe.md:1:1  warning  document-status'
def repeated = 'Nothing has changed since the last check: this is what it found'
assert log.count(finding) == 4
assert log.count('1 specification, 0 diagrams, 4 rules: 1 warning') == 4
assert log.count(repeated) == 1
// the second of the four
assert log.indexOf(repeated) > log.indexOf(finding)
assert log.substring(log.indexOf(repeated)).count(finding) == 3
assert new File(basedir, 'target/integration-spec/report.sarif').isFile()
