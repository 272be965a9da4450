def log = new File(basedir, 'build.log').text
// a long line is wrapped
def words = log.replaceAll(/\r?\n\[[A-Z]+\]\s+/, ' ')

assert log =~ /bank-service .* SUCCESS/
assert words.contains('Anbindungsstandard der Beispielbank 1.2, extending Third-Party Integration Standard 1.0: 5 pages, 3 cases: all passed')
assert words.contains(': no findings. Standard: Anbindungsstandard der Beispielbank 1.2, extending')

assert log =~ /hasty-service .* FAILURE/
assert log.contains('error  datenschutz-auftragsverarbeitung')
assert log.contains('error  resilience-timeouts')
assert words.contains('Es fehlen die Zeitlimits')
def json = new groovy.json.JsonSlurper().parse(new File(basedir, 'hasty-service/target/integration-spec/report.json'))
assert json.standard.name == 'Anbindungsstandard der Beispielbank'
assert json.standard.extends[0].version == '1.0'
def sarif = new groovy.json.JsonSlurper().parse(new File(basedir, 'hasty-service/target/integration-spec/report.sarif'))
assert sarif.runs[0].tool.extensions*.version == ['1.2']

// where each level was set
assert words.contains('Level here: error, set for the group datenschutz under <severities> in the pom')
assert words.contains('error   resilience-circuit-breaker') && words.contains('set by the standard Anbindungsstandard der Beispielbank')

// a new specification has the sections of the standard
def fresh = new File(basedir, 'bank-service/docs/integrationen/kontoblick.md').text
assert fresh.contains('## 1. Überblick') && fresh.contains('## 8. Datenschutz')
assert fresh.contains('TODO: Vertrag und Datum nennen')
return true
