import groovy.json.JsonSlurper

def reports = new File(basedir, 'target/integration-spec')
def findings = new JsonSlurper().parse(new File(reports, 'report.json')).findings
assert findings.size() > 20
def path = { it.replaceFirst('^.*docs/', 'docs/') }

// each format tells of all findings
def checkstyle = new groovy.xml.XmlSlurper().parse(new File(reports, 'checkstyle.xml'))
assert checkstyle.file.error.size() == findings.size()
def gitlab = new JsonSlurper().parse(new File(reports, 'gl-code-quality-report.json'))
assert gitlab.size() == findings.size()
assert gitlab.collect { path(it.location.path) }.unique() == ['docs/integrations/acme.md']
def junit = new groovy.xml.XmlSlurper().parse(new File(reports, 'junit.xml'))
assert junit.testsuite.testcase.findAll { it.failure.size() == 1 }.size() == findings*.rule.unique().size()
assert new File(reports, 'report.md').text.startsWith('# Integration specifications: ')

// the commands of GitHub stand at the start of their lines, ten at most, the last says how many more
def annotations = new File(basedir, 'build.log').readLines().findAll { it.startsWith('::error ') }
assert annotations.size() == 10
assert annotations[-1].contains("${findings.size() - 9} more findings of this kind")
assert new File(basedir, 'summary.md').text.contains('## Errors')

// the fixes are named in the log, and there
def patch = new File(reports, 'fixes.patch').text
assert patch.contains('+**Status:** Approved') && patch.contains('+- TODO: ')
assert new File(basedir, 'build.log').text =~ /git apply \S*target\/integration-spec\/fixes\.patch/
