def log = new File(basedir, 'build.log').text
// several files, one specification; nothing but recommendations is said of it
assert log =~ /1 specification in 3 documents, 3 diagrams, \d+ rules: (no findings|\d+ info)/
assert !log.contains('[WARNING] docs/')
assert new File(basedir, 'target/integration-spec/report.sarif').length() > 0
