import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
assert log.contains('baselineFile: there is no file')
assert log.contains('baseline -Dintegration-spec.accept=')
def entries = new File(basedir, 'integration-spec-baseline.yaml').readLines().findAll { it.contains('specification: ') }*.trim()
assert entries == ['specification: billing/docs/integrations/stripe.md'] * 3 + ['specification: mail/docs/integrations/sendgrid.md'] * 3
assert !new File(basedir, 'billing/integration-spec-baseline.yaml').exists()
for (module in ['billing', 'mail']) {
    def report = new JsonSlurper().parse(new File(basedir, "$module/target/integration-spec/report.json"))
    assert report.findings.size() == 3
    assert report.findings.every { it.suppression.kind == 'external' && it.suppression.justification == 'legacy' }
    def ledger = report.exceptions
    assert ledger.findAll { it.kind == 'baseline' }.size() == 3
    assert ledger.findAll { it.kind == 'off' }.every { it.why == 'not in this build' }
}
assert log.contains('0 entries added, 0 entries paid off and removed')
assert !log.contains('not marked as thread-safe') && !log.contains('@threadSafe')
