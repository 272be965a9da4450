import groovy.json.JsonSlurper

def checked = new JsonSlurper().parse(new File(basedir, 'target/integration-spec/report.json'))
def counting = checked.findings.findAll { !it.suppressed }
println counting
def page = new File(basedir, 'target/site/integration-spec.html').text
assert page.contains('Integration specifications')
