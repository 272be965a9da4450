import groovy.json.JsonSlurper

// each module checks its own documents, side by side; the one without any is silent
for (entry in [billing: 'docs/integrations/stripe.md', mail: 'docs/integrations/sendgrid.md']) {
    def report = new JsonSlurper().parse(new File(basedir, "$entry.key/target/integration-spec/report.json"))
    assert report.specifications*.file == [entry.value]
    assert report.findings == []
}
assert !new File(basedir, 'plain/target/integration-spec').exists()
assert !new File(basedir, 'target/integration-spec').exists()
def log = new File(basedir, 'build.log').text
assert !log.contains('not marked as thread-safe') && !log.contains('@threadSafe')
