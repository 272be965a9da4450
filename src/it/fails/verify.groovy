import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'target/integration-spec/report.json'))
def found = report.findings.collect { "$it.file:$it.line:$it.column $it.level $it.rule" as String }
assert found == [
    'docs/integrations/limits.md:1:1 error document-status',
    'docs/integrations/limits.md:1:1 error section-testing',
    'docs/integrations/stripe.md:1:1 error section-testing',
    'docs/integrations/stripe.md:3:13 error document-status',
    'docs/integrations/stripe.md:5:18 error document-link',
]
assert new File(basedir, 'target/integration-spec/report.sarif').length() > 0

def log = new File(basedir, 'build.log').text
// the line, a mark under the place, what to do
assert log.contains('[ERROR] docs/integrations/stripe.md:3:13  error  document-status')
assert log.contains('[ERROR]    3 | **Status:** Aproved')
assert log.contains('[ERROR]      |             ^^^^^^^')
// all errors stand in the failure, too, with the way to the report
assert log.contains('Integration specifications: 5 errors')
assert log.contains('  docs/integrations/stripe.md:5:18 document-link: ')
assert log.contains('Full report: target/integration-spec/report.sarif, target/integration-spec/report.json')
