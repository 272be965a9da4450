import groovy.json.JsonSlurper

def module = basedir.listFiles().find { it.name.startsWith('Dienste') }
def target = new File(module, 'target/integration-spec')
def folder = new File(module, 'docs').list()[0]
def report = new JsonSlurper().parse(new File(target, 'report.json'), 'UTF-8')
// links between the files are followed: it is one specification
assert report.specifications*.file == ["docs/$folder/north post/spec.md".toString()]
assert report.findings.every { it.level == 'info' }
def sarif = new JsonSlurper().parse(new File(target, 'report.sarif'), 'UTF-8')
def uris = sarif.runs[0].results.collect { it.locations[0].physicalLocation.artifactLocation.uri }
// an address, not a path: it must name the file again
assert uris && uris.every { new File(module, new URI(it).path).isFile() || new File(basedir, new URI(it).path).isFile() }
assert new File(target, 'html/index.html').getText('UTF-8').contains('north post')
assert new groovy.xml.XmlSlurper().parse(new File(target, 'checkstyle.xml')).file.size() > 0
assert new groovy.xml.XmlSlurper().parse(new File(target, 'junit.xml')) != null
