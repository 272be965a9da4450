// each module has a report of its own, by default
def report = { module -> new File(basedir, "$module/target/integration-spec/html") }
for (entry in [billing: 'Invoices by Ledgerly', mail: 'Mail by Postbird']) {
    def folder = report(entry.key)
    assert new File(folder, 'index.html').text.contains(entry.value)
    assert new File(folder, 'data/document-0.js').text.startsWith('integrationSpec.take("document-0", ')
    assert new File(folder, 'assets/report.css').length() > 0
    assert new File(basedir, "$entry.key/target/integration-spec/report.sarif").length() > 0
}
// PlantUML is drawn when the report is written, Mermaid when it is read, by the script that is copied only then
assert new File(report('mail'), 'data/document-0.js').text.contains('class=\\"message\\"')
assert !new File(report('mail'), 'assets/mermaid.min.js').exists()
assert new File(report('billing'), 'assets/mermaid.min.js').length() > 1_000_000
assert !new File(basedir, 'plain/target').exists()
