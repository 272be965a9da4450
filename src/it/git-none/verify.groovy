import groovy.json.JsonSlurper

// the rules on git do not apply, and the report says so once
def report = new JsonSlurper().parse(new File(basedir, 'target/integration-spec/report.json'))
assert report.findings == []
assert report.notChecked.findAll { it.what == 'version control' }*.why == ['not in a git work tree']
// whatever reports are written, the audit trail is
def audit = new JsonSlurper().parse(new File(basedir, 'target/integration-spec/audit.json'))
assert audit.specifications*.file == ['docs/integrations/stripe.md']
assert audit.specifications[0].approved == '2026-06-30'
assert audit.specifications[0].commit == ''
