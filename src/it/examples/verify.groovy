def log = new File(basedir, 'build.log').text
assert log =~ /parcel-service .* SUCCESS/
assert log =~ /rushed-service .* FAILURE/
assert log.contains('1 specification, 5 diagrams') && log.contains(': no findings.')
assert new File(basedir, 'parcel-service/target/integration-spec/report.sarif').length() > 0

// what the README shows is what comes
def readme = new File(basedir, '../../../README.md').text
def block = (readme =~ /(?s)<!-- generated: output -->\n```\n(.*?)\n```/)[0][1]
def printed = log.readLines()*.replaceFirst(/\s+$/, '') as Set
block.readLines().findAll { it != '…' }.each { line -> assert printed.contains(line.replaceFirst(/\s+$/, '')) }
return true
