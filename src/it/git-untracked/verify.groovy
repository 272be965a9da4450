import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'target/integration-spec/report.json'))
assert report.findings.collect { "$it.file:$it.line $it.rule" as String } == [
    'docs/integrations/adyen.md:1 document-version-control',
    'docs/integrations/stripe.md:9 diagram-version-control',
]
assert report.findings[0].message.contains('is ignored by git')
assert report.notChecked.any { it.what.startsWith('approval-stale') && it.why.contains('no commit yet') }
