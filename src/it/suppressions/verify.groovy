import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'target/integration-spec/report.json'))
def open = report.findings.findAll { it.suppression == null }.collect { "$it.rule $it.level $it.file:$it.line".toString() }.sort()
assert open == [
    'document-placeholder error docs/integrations/parcel.md:17',
    'document-placeholder error docs/integrations/parcel.md:21',
    'suppression-invalid error docs/integrations/parcel.md:19',
    'suppression-unused warning docs/integrations/parcel.md:11',
    'suppression-unused warning docs/integrations/parcel.md:15'
]
def suppressed = report.findings.findAll { it.suppression != null }.collect { "$it.rule $it.suppression.kind $it.suppression.justification".toString() }.sort()
assert suppressed == [
    'document-owner inSource the team is the only one',
    'document-placeholder inSource told in the contract',
    "sequence-syntax inSource the vendor's own dialect"
]
assert report.exceptions.findAll { it.kind == 'suppression' }*.state.sort() == ['expired', 'in-force', 'in-force', 'in-force', 'unused']
def log = new File(basedir, 'build.log').text
assert log.contains('Did you mean "document-placeholder"?')
assert log.contains('ended on 2020-01-31')
assert log.contains('Integration specifications: 3 errors')
