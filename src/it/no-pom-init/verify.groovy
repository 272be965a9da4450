def spec = new File(basedir, 'docs/integrations/pawsome-registry.md')
assert spec.text.contains('| POST | `/pets` | Add a pet |')
def log = new File(basedir, 'build.log').text
assert log.contains('docs/integrations/pawsome-registry.md exists and is not overwritten')
assert log =~ /`mvn io\.github\.integrationspec:integration-spec-maven-plugin:\S+:check` lists those that are left/
def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/integration-spec/report.json'))
assert report.findings.collect { it.rule }.toSet() == ['document-placeholder'] as Set
