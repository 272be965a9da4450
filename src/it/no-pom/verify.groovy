import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'target/integration-spec/report.json'))
assert report.specifications*.file == ['docs/integrations/stripe.md']
assert report.summary.diagrams == 1

def lines = new File(basedir, 'out/inspect.jsonl').readLines()
assert lines.size() == 1
def read = new JsonSlurper().parseText(lines[0])
assert read.file == 'docs/integrations/stripe.md'
assert read.diagrams[0].messages*.text == ['POST /v1/charges']
