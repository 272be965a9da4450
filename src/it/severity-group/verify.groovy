import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'target/integration-spec/report.json'))
assert report.findings.every { it.level == 'info' && it.rule.startsWith('section-') }
assert report.findings*.rule.containsAll(['section-api', 'section-testing'])
assert report.summary.infos >= 10
