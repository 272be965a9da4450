import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'target/integration-spec/report.json'))
assert report.findings == []
assert report.notChecked.any {
    it.what == 'approval-stale of docs/integrations/stripe.md' && it.why.startsWith('the clone is shallow')
}
assert new File(basedir, 'build.log').text.contains('approval-stale of docs/integrations/stripe.md (the clone')
