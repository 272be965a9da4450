import groovy.json.JsonSlurper

def report = { new JsonSlurper().parse(new File(basedir, "target/$it/report.json"), 'UTF-8') }
def found = { r, ends -> r.findings.collect { [it.file - "$ends/", it.line, it.column, it.endLine, it.endColumn, it.rule, it.level, it.message - "$ends/"] } }
def lf = report('lf')
def crlf = report('crlf')
assert lf.findings.size() > 14
assert found(crlf, 'crlf') == found(lf, 'lf')
assert crlf.summary == lf.summary
