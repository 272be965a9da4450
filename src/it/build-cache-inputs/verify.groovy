import groovy.json.JsonSlurper

def builds = new File(basedir, 'build.log').getText('UTF-8').split(/(?m)^.*Scanning for projects.*$/).drop(1)
assert builds.size() == 5
// checked; then the changed document is seen; then the old one is not checked again but restored
assert builds[0].contains('1 specification') && !builds[0].contains('Found cached build')
assert builds[2].contains('sendgrid.md:1:1  error  document-title')
assert builds[4].contains('Found cached build, restoring') && !builds[4].contains('1 specification')
// with its reports
def report = new JsonSlurper().parse(new File(basedir, 'target/integration-spec/report.json'), 'UTF-8')
assert report.specifications*.file == ['docs/integrations/sendgrid.md']
assert report.findings == []
