import groovy.json.JsonSlurper

def report = { name -> new JsonSlurper().parse(new File(basedir, "target/$name/report.json")) }
def open = { r -> r.findings.findAll { it.suppression == null } }
def log = new File(basedir, 'build.log').text

assert log.contains('integration-spec-baseline.yaml: 39 entries added, 0 entries paid off and removed')
def adopted = report('adopted')
assert open(adopted) == []
assert adopted.findings.size() == 39
assert adopted.exceptions.size() == 39
assert adopted.exceptions.every { it.kind == 'baseline' && it.who == 'Ana' && it.why == 'legacy-PLAT-1' && it.ageInDays >= 0 }

assert open(report('new-finding'))*.rule == ['document-placeholder']
assert report('new-finding').findings.size() == 40

def mended = open(report('mended'))
assert mended*.rule == ['baseline-stale']
assert mended[0].level == 'warning'
assert mended[0].file == 'integration-spec-baseline.yaml'
assert mended[0].message.contains('document-status') && mended[0].message.contains('Final')

assert log.contains('integration-spec-baseline.yaml: 0 entries added, 1 entry paid off and removed')
assert open(report('pruned')) == []
assert report('pruned').exceptions.size() == 38
assert log.contains('Exceptions: 38 entries of the baseline')
assert log.contains('baseline of limits-rate')

// a file that people can read, and review line by line
def baseline = new File(basedir, 'integration-spec-baseline.yaml').getText('UTF-8')
assert baseline.count('\n- rule: ') + (baseline.contains('accepted:\n- rule: ') ? 0 : 1) == 38
assert !baseline.contains('document-status') && !baseline.contains('\r')
assert baseline.contains('- rule: mapping-rules\n  specification: docs/integrations/pigeon-sms.md\n')
assert basedir.list().findAll { it.contains('tmp') || it.contains('lock') } == []
