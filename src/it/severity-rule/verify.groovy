import groovy.json.JsonSlurper

// a rule's own level wins over that of its group
def report = new JsonSlurper().parse(new File(basedir, 'target/integration-spec/report.json'))
def levels = report.findings.collectEntries { [it.rule, it.level] }
assert levels['document-status'] == 'error'
assert levels['document-link'] == 'warning'
assert new File(basedir, 'build.log').text.contains('Integration specifications: 1 error')
