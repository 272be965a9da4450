def page(String path) { new File(basedir, path).text }

// one page for all modules, each with its own configuration
def all = page('target/site/integration-spec-aggregate.html')
assert all.contains('Invoices with Ledgerly') && all.contains('Mail with Postbird')
assert all.contains('services/billing/docs/integrations/ledgerly.md')
assert all.contains('href="services/billing/integration-spec.html"')
assert all.contains('href="mail/integration-spec.html"')
assert all =~ /(?s)>billing<\/a>.{1,300}>fails: \d+ errors<.*>mail<\/a>.{1,300}>passes</
assert all.contains('mail has no life cycle')
assert all.count('href="#rule-document-status"') == 1
// rules whose level is a warning are off in the profile "essential"
assert !all.contains('#rule-document-version"')

// and a page for each module that has specifications
def billing = page('services/billing/target/site/integration-spec.html')
assert billing.contains('Invoices with Ledgerly') && !billing.contains('Postbird')
assert billing.contains('href="#rule-document-status"')
def mail = page('mail/target/site/integration-spec.html')
assert mail.contains('Mail with Postbird') && mail.contains('<code>check</code> passes')
assert !mail.contains('href="#rule-document-status"')
assert !new File(basedir, 'target/site/integration-spec.html').exists()
assert !new File(basedir, 'plain/target/site/integration-spec.html').exists()
for (module in ['services/billing', 'mail', 'plain']) {
    assert !new File(basedir, "$module/target/site/integration-spec-aggregate.html").exists()
}
// what is configured for a goal is known, and goals may run side by side
def log = new File(basedir, 'build.log').text
assert !log.contains('not marked as thread-safe') && !log.contains('An issue has occurred')
