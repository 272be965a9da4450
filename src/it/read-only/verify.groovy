import groovy.json.JsonSlurper

def docs = new File(basedir, 'docs/integrations')
// so that `clean` can remove them
docs.parentFile.setWritable(true)
docs.setWritable(true)
def seen = [:]
docs.eachFileRecurse { seen[it.path] = it.lastModified() }
assert new File(basedir, 'build/before.txt').getText('UTF-8') == seen.sort().toString()
assert new JsonSlurper().parse(new File(basedir, 'build/reports/report.json'), 'UTF-8').findings.size() > 10
// nothing is left anywhere but in the report's folder
assert basedir.list().toList() - ['.mvn', 'build', 'build.log', 'docs', 'pom.xml', 'prebuild.groovy', 'verify.groovy'] == []
assert new File(basedir, 'build').list().toList().sort() == ['before.txt', 'reports']
